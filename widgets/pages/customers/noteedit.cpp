#include "pages/customers/noteedit.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include "common/theme.h"

namespace callhelm {

namespace {

constexpr int mostLines = 5;
constexpr int frame = 12; ///< padding and border of the field, both ends

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_save(new QPushButton(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEdit::showState);
    connect(m_save, &QPushButton::clicked, this, &NoteEdit::saveWanted);
    retranslate();
    showState();
}

QString NoteEdit::text() const { return m_text->toPlainText(); }
void NoteEdit::setText(const QString &text)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void NoteEdit::setSaving(bool saving)
{
    m_saving = saving;
    m_text->setReadOnly(saving);
    showState();
}

void NoteEdit::showState()
{
    m_save->setEnabled(!m_saving && !text().trimmed().isEmpty());
    // QPlainTextEdit's document is as high as it has lines, broken ones included.
    const int lines = std::clamp(int(m_text->document()->size().height()), 1, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 2);
}

bool NoteEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (m_save->isEnabled())
                Q_EMIT saveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoteEdit::retranslate()
{
    m_text->setPlaceholderText(tr("Add a note…"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setToolTip(tr("Ctrl+Enter saves"));
    m_save->setText(tr("Save note"));
}

} // namespace callhelm
