#include "pages/leads/rulescard.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedLayout>

#include "common/tableview.h"
#include "delegates/leaddelegates.h"
#include "common/emptystate.h"
#include "common/leadtable.h"

namespace callhelm {

namespace {
const QString layoutKey = QStringLiteral("leads/rules");
constexpr int roomy = 690;
} // namespace

/// As small as the table may be: what stands there without rules has room where there are none.
class RulesCard::Content final : public QWidget
{
public:
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override { return {0, 32 + 2 * space::rowHeight}; }
};

/// Rows that can be dragged among themselves. The model only tells where to: the rows come anew.
class RulesCard::Table final : public TableView
{
public:
    using TableView::TableView;

protected:
    void dropEvent(QDropEvent *event) override
    {
        const QPoint at = event->position().toPoint();
        int row = rowAt(at.y());
        if (row < 0)
            row = model()->rowCount();
        else if (at.y() > rowViewportPosition(row) + rowHeight(row) / 2)
            ++row;
        model()->dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
        event->setDropAction(Qt::IgnoreAction); // nothing is to be taken away here
        event->accept();
        setState(NoState);
        viewport()->update();
    }
};

RulesCard::RulesCard(const UiContext &looks, LeadNames names, QWidget *parent)
    : Card(looks.theme, parent)
    , m_settings(looks.settings)
    , m_model(new LeadRuleModel(std::move(names), this))
    , m_rules(new Table(looks.theme, looks.text, looks.settings, layoutKey, this))
    , m_table(m_rules)
    , m_empty(new EmptyState(looks.theme, QStringLiteral("leads")))
{
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, false, false);
    auto *state = new LeadCellDelegate(looks.theme, looks.text, m_table);
    state->setRight(true);
    m_table->setItemDelegateForColumn(int(LeadRuleColumn::State), state);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDefaultDropAction(Qt::MoveAction);
    auto *content = new Content;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setTable(content);
    connect(m_empty->button(), &QPushButton::clicked, this, &RulesCard::newRuleWanted);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing && selected() != nullptr)
            Q_EMIT selectedChanged();
    });
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->rowAt(index.row()).rule.id); });
    connect(m_table, &TableView::menuOpening, this,
            [this](QMenu *menu, const QModelIndex &index) { fillMenu(*menu, index.row()); });
    connect(m_table, &TableView::exportWanted, this, &RulesCard::exportWanted);
    retranslate();
}

void RulesCard::setRules(std::vector<LeadBoard::Rule> rules)
{
    const LeadBoard::Rule *before = selected();
    const LeadRuleId kept = before != nullptr ? before->rule.id : LeadRuleId();
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    const QScopedValueRollback showing(m_isShowing, true);
    m_model->setRules(std::move(rules));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const LeadBoard::Rule *after = selected();
    if (after != nullptr && after->rule.id == kept)
        return;
    const int row = std::max(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(row);
        m_table->setCurrentIndex(m_model->index(row, column));
    }
}

void RulesCard::setMay(bool setRules, bool handOut, bool order)
{
    m_maySet = setRules;
    m_mayHandOut = handOut;
    m_mayOrder = setRules && order;
    showEmpty();
    m_model->setMover(m_mayOrder ? std::function<void(int, int)>([this](int from, int to) { move(from, to); })
                                 : std::function<void(int, int)>());
}

void RulesCard::select(LeadRuleId rule)
{
    const int row = m_model->rowOf(rule);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, 0));
}

const LeadBoard::Rule *RulesCard::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

/// Where there is little room, the names of rules and places matter more than how many agents there are;
/// unless somebody has chosen the columns themself.
void RulesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isTight = width() < roomy;
    if (m_settings.value(layoutKey + QStringLiteral("-chosen")).toBool()
        || m_table->isColumnHidden(int(LeadRuleColumn::Agents)) == isTight)
        return;
    m_table->setColumnHidden(int(LeadRuleColumn::Agents), isTight);
    m_table->setColumnsIfRoom({}); // shares the width anew
}

int RulesCard::wantedHeight() const
{
    const int rows = m_table->horizontalHeader()->height() + m_model->rowCount() * space::rowHeight + 2;
    return rows + height() - m_table->parentWidget()->height();
}

void RulesCard::move(int from, int to)
{
    if (!m_mayOrder || from < 0 || to < 0 || from >= m_model->rowCount() || to >= m_model->rowCount()
        || from == to)
        return;
    std::vector<LeadRuleId> order;
    order.reserve(size_t(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        order.push_back(m_model->rowAt(row).rule.id);
    const LeadRuleId moved = order[size_t(from)];
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, moved);
    Q_EMIT orderWanted(order);
}

bool RulesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return Card::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    const bool isMove
        = key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    const bool isSwitch = key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_Space;
    if (!isMove && !isSwitch)
        return Card::eventFilter(watched, event);
    event->accept();
    const LeadBoard::Rule *rule = selected();
    if (event->type() == QEvent::ShortcutOverride || rule == nullptr)
        return true;
    const int row = m_table->currentIndex().row();
    if (isMove)
        move(row, row + (key.key() == Qt::Key_Up ? -1 : 1));
    else if (m_maySet)
        Q_EMIT switchWanted(rule->rule.id);
    return true;
}

void RulesCard::fillMenu(QMenu &menu, int row)
{
    const LeadRule &rule = m_model->rowAt(row).rule;
    const auto add = [&](const QString &text, bool may, auto what) {
        QAction *action = menu.addAction(text);
        action->setEnabled(may);
        if (!may)
            action->setToolTip(tr("Owner and admins set rules."));
        connect(action, &QAction::triggered, this, what);
    };
    add(rule.isOn ? tr("Switch off") : tr("Switch on"), m_maySet,
        [this, id = rule.id] { Q_EMIT switchWanted(id); });
    add(tr("Hand out by this rule now"), m_mayHandOut && rule.isOn,
        [this, id = rule.id] { Q_EMIT runWanted(id); });
    add(tr("Move up"), m_mayOrder && row > 0, [this, row] { move(row, row - 1); });
    add(tr("Move down"), m_mayOrder && row + 1 < m_model->rowCount(), [this, row] { move(row, row + 1); });
    add(tr("Delete rule…"), m_maySet, [this, id = rule.id] { Q_EMIT removeWanted(id); });
}

void RulesCard::showEmpty()
{
    m_empty->setTexts(tr("Leads wait until someone takes them."),
                      tr("A rule hands those of one pool and stage to agents, in turn or by weight."),
                      m_maySet ? tr("New rule") : QString());
}

void RulesCard::retranslate()
{
    showEmpty();
    setTitle(tr("Rules"));
    setCaption(tr("tried from the top"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setAccessibleDescription(tr("Alt+Up and Alt+Down change the order, Space switches on and off."));
}

} // namespace callhelm
