#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace callhelm {

/// Several short texts, each in a field of its own; there is always an empty one for the next.
class LinesEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit LinesEdit(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    /// Those that are not blank.
    [[nodiscard]] QStringList lines() const;
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &text);
    void growAsNeeded();

    QVBoxLayout *m_layout;
    std::vector<QLineEdit *> m_fields;
    QString m_placeholder;
};

} // namespace callhelm
