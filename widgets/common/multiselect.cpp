#include "common/multiselect.h"

#include <algorithm>

#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include "common/plaintext.h"
#include "base/text.h"
#include "common/icons.h"
#include "common/popup.h"
#include "common/searchedit.h"

namespace callhelm {

namespace {
constexpr int searchFrom = 8; ///< shorter lists are read faster than searched
}

MultiSelect::MultiSelect(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setAutoDefault(false); // in a dialog, Enter is for its main button
    setIcon(themedIcon(theme, QStringLiteral("chevron-down")));
    setIconSize({14, 14});
    setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    connect(this, &QPushButton::clicked, this, &MultiSelect::openPopup);
}

void MultiSelect::setTexts(const QString &all, std::function<QString(int)> some)
{
    m_all = all;
    m_some = std::move(some);
    showText();
}

void MultiSelect::setChoices(std::vector<Choice> choices)
{
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    const size_t before = m_selected.size();
    std::erase_if(m_selected, [this](qint64 id) {
        return std::none_of(m_choices.begin(), m_choices.end(), [id](const Choice &c) { return c.id == id; });
    });
    showText();
    if (m_selected.size() != before)
        Q_EMIT selectionChanged();
}

void MultiSelect::setSelected(const std::vector<qint64> &ids)
{
    if (ids == m_selected)
        return;
    m_selected = ids;
    showText();
    Q_EMIT selectionChanged();
}

void MultiSelect::setTinted(bool tinted)
{
    m_tinted = tinted;
    showText();
}

void MultiSelect::showText()
{
    QString text = m_all;
    if (m_selected.size() == 1) {
        for (const Choice &choice : m_choices)
            if (choice.id == m_selected.front())
                text = choice.text;
    } else if (!m_selected.empty() && m_some) {
        text = m_some(int(m_selected.size()));
    }
    setText(fontMetrics().elidedText(text, Qt::ElideRight, 200).replace(u'&', QStringLiteral("&&"))
            + QChar(0x00A0)); // a little air before the arrow
    setAccessibleName(text);
    setToolTip(m_selected.empty() ? QString() : plainToolTip(text));
    if (const bool inUse = m_tinted && !m_selected.empty(); property("inuse").toBool() != inUse) {
        setProperty("inuse", inUse);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void MultiSelect::openPopup()
{
    auto *popup = new Popup(m_theme, this);
    popup->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    auto *list = new QListWidget(popup);
    list->setAccessibleName(m_all);
    int widest = 0;
    for (const Choice &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.text, list);
        const bool on = std::find(m_selected.begin(), m_selected.end(), choice.id) != m_selected.end();
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        widest = std::max(widest, fontMetrics().horizontalAdvance(choice.text));
    }
    list->setFixedSize(std::clamp(widest + 70, 200, 340),
                       int(std::clamp<size_t>(m_choices.size(), 2, 10)) * 30 + 6);
    if (m_choices.size() >= searchFrom) {
        auto *search = new SearchEdit(m_theme, popup);
        search->setPlaceholderText(tr("Find"));
        layout->addWidget(search);
        connect(search, &SearchEdit::searched, list, [list](const QString &text) {
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setHidden(!containsWords(fold(list->item(row)->text()), fold(text)));
        });
        search->setFocus();
    }
    layout->addWidget(list);
    auto *all = new QPushButton(m_all, popup);
    all->setProperty("quiet", true);
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this, popup] {
        popup->close();
        setSelected({});
    });
    // A click anywhere on the line ticks it; the box alone would be a small target.
    connect(list, &QListWidget::itemPressed, list,
            [](QListWidgetItem *item) { item->setData(Qt::UserRole + 1, item->checkState()); });
    connect(list, &QListWidget::itemClicked, list, [](QListWidgetItem *item) {
        if (item->data(Qt::UserRole + 1).toInt() == item->checkState())
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        std::vector<qint64> ids;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                ids.push_back(list->item(row)->data(Qt::UserRole).toLongLong());
        setSelected(ids);
    });
    popup->showBelow(this);
}

} // namespace callhelm
