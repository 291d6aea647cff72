#pragma once

#include <QLabel>

namespace callhelm {

/// One line of text, as it is written, that ends in … where it does not fit; its tooltip and accessible name
/// tell it whole. How wide it is depends on its place, never on its text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Line breaks are shown as spaces.
    void setWholeText(const QString &text);
    [[nodiscard]] const QString &wholeText() const { return m_whole; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWhatFits();

    QString m_whole;
};

} // namespace callhelm
