#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace callhelm {

/// A field for a note that grows with what is typed. Ctrl+Enter saves.
class NoteEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// While a note is on its way nothing else is typed.
    void setSaving(bool saving);

Q_SIGNALS:
    void saveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    QPlainTextEdit *m_text;
    QPushButton *m_save;
    bool m_saving = false;
};

} // namespace callhelm
