#pragma once

#include "dialogs/changedialog.h"
#include "base/ids.h"

class QPlainTextEdit;

namespace callhelm {

class RecordService;

/// Changes the text of a note, or removes it. Ctrl+Enter saves.
class NoteDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `records` must outlive it.
    NoteDialog(RecordService &records, RecordId note, const QString &text, bool mayRemove,
               QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void submit() override;

private:
    RecordService &m_records;
    RecordId m_note;
    QPlainTextEdit *m_text;
};

} // namespace callhelm
