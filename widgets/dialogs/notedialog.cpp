#include "dialogs/notedialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/labels.h"
#include "services/recordservice.h"

namespace callhelm {

NoteDialog::NoteDialog(RecordService &records, RecordId note, const QString &text, bool mayRemove,
                       QWidget *parent)
    : ChangeDialog(tr("Note"), tr("Save note"), parent)
    , m_records(records)
    , m_note(note)
    , m_text(new QPlainTextEdit(text))
{
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(140);
    m_text->setAccessibleName(tr("Note"));
    fields().addWidget(secondaryLabel(tr("The note as it was stays in the customer's history.")));
    fields().addWidget(m_text, 1);
    if (mayRemove)
        connect(addSideButton(tr("Remove note")), &QPushButton::clicked, this,
                [this] { makeChange(m_records.remove({m_note})); });
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

QString NoteDialog::text() const { return m_text->toPlainText().trimmed(); }

void NoteDialog::submit()
{
    if (text().isEmpty())
        return refuse(tr("Write something, or remove the note."));
    makeChange(m_records.save({{Entity::Note, m_note, {{Field::Text, FieldValue(text())}}}}));
}

} // namespace callhelm
