#include "common/choicepopup.h"

#include <algorithm>

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "base/text.h"
#include "common/plainlabel.h"
#include "common/searchedit.h"

namespace callhelm {

ChoicePopup::ChoicePopup(const Theme &theme, const QString &title,
                         const std::vector<MultiSelect::Choice> &choices, QWidget *parent)
    : Popup(theme, parent), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    auto *words = new PlainLabel(title);
    words->setProperty("second", true);
    auto *search = new SearchEdit(theme, this);
    search->setPlaceholderText(tr("Find"));
    search->setAccessibleName(title);
    m_list->setAccessibleName(title);
    int widest = fontMetrics().horizontalAdvance(title);
    for (const MultiSelect::Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.id);
        widest = std::max(widest, fontMetrics().horizontalAdvance(choice.text));
    }
    m_list->setCurrentRow(0);
    m_list->setFixedSize(std::clamp(widest + 48, 200, 360),
                         int(std::clamp<size_t>(choices.size(), 2, 10)) * 30 + 6);
    layout->addWidget(words);
    layout->addWidget(search);
    layout->addWidget(m_list);
    search->installEventFilter(this);
    connect(search, &QLineEdit::textChanged, this, &ChoicePopup::find);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ChoicePopup::choose);
    search->setFocus();
}

void ChoicePopup::find(const QString &text)
{
    int first = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const bool fits = containsWords(fold(m_list->item(row)->text()), fold(text));
        m_list->item(row)->setHidden(!fits);
        if (fits)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ChoicePopup::choose(const QListWidgetItem *item)
{
    if (item == nullptr || !isVisible())
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    close();
    Q_EMIT chosen(id);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const int row = m_list->currentRow();
        choose(row >= 0 && !m_list->item(row)->isHidden() ? m_list->item(row) : nullptr);
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
            if (!m_list->item(row)->isHidden()) {
                m_list->setCurrentRow(row);
                break;
            }
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace callhelm
