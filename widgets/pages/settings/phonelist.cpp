#include "pages/settings/phonelist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTimer>

#include "common/plainlabel.h"
#include "common/emptystate.h"
#include "common/labels.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "items/phonemodel.h"
#include "services/callquestions.h"
#include "services/phoneservice.h"

namespace callhelm {

namespace {

constexpr int soonMs = 2000;
constexpr int tableHeight = 250;
constexpr int agentsWidth = 260;
constexpr int nobody = 1; // place among the choices

/// A suggestion that is accepted by a click: looks like a link.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    SuggestionDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme.color(Token::Tint));
        painter->setPen(m_theme.color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QString agent = index.data().toString();
        const QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
        QFont font = option.font;
        font.setUnderline(!agent.isEmpty());
        painter->setFont(font);
        painter->setPen(m_theme.color(agent.isEmpty() ? Token::TextSecond : Token::Accent));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          agent.isEmpty()
                              ? QStringLiteral("\u2014")
                              : option.fontMetrics.elidedText(text(agent), Qt::ElideRight, rect.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString agent = index.data().toString();
        return {option.fontMetrics.horizontalAdvance(agent.isEmpty() ? agent : text(agent)) + 2 * space::s
                    + 2,
                space::rowHeight};
    }

private:
    static QString text(const QString &agent) { return PhoneList::tr("Accept %1").arg(agent); }

    const Theme &m_theme;
};

} // namespace

PhoneList::PhoneList(PhoneService &phones, const CallQuestions &calls, const UiContext &looks,
                     QWidget *parent)
    : QWidget(parent)
    , m_service(phones)
    , m_calls(calls)
    , m_model(new PhoneModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/phones")))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("calls")))
    , m_filled(new QWidget)
    , m_search(new SearchEdit(looks.theme))
    , m_hint(secondaryLabel({}))
    , m_whose(secondaryLabel({}))
    , m_agents(new QComboBox)
    , m_acceptAll(new QPushButton)
    , m_discard(new QPushButton)
    , m_apply(new QPushButton)
    , m_progress(new QProgressBar)
    , m_working(secondaryLabel({}))
    , m_error(new PlainLabel)
    , m_soon(new QTimer(this))
    , m_phones(this)
    , m_applied(this)
{
    m_table->setTable(m_model);
    m_table->setDefaultSort(int(PhoneColumn::Calls), Qt::DescendingOrder);
    m_table->setMinimumHeight(tableHeight);
    m_table->setItemDelegateForColumn(int(PhoneColumn::Suggestion),
                                      new SuggestionDelegate(looks.theme, m_table));
    m_agents->setFixedWidth(agentsWidth);
    m_whose->setBuddy(m_agents);
    m_discard->setProperty("quiet", true);
    m_apply->setProperty("primary", true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_hint->setWordWrap(true);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::s);
    choice->addWidget(m_whose);
    choice->addWidget(m_agents);
    choice->addStretch(1);
    choice->addWidget(m_acceptAll);
    choice->addWidget(m_discard);
    choice->addWidget(m_apply);
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, space::xs);
    filled->setSpacing(space::m);
    filled->addWidget(m_hint);
    filled->addWidget(m_table, 1);
    filled->addLayout(choice);
    filled->addWidget(m_working);
    filled->addWidget(m_progress);
    filled->addWidget(m_error);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filled);

    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&calls, &CallQuestions::changed, m_soon, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_table, &QTableView::clicked, this, &PhoneList::clicked);
    connect(m_table, &TableView::opened, this, [this] { m_agents->setFocus(); });
    connect(m_table, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        const PhoneUse use = m_model->rowAt(index.row());
        if (const QString agent = m_model->suggestionOf(use); !agent.isEmpty())
            connect(menu->addAction(tr("Accept %1").arg(agent)), &QAction::triggered, this,
                    [this, use, agent] { m_model->choose(use.phone, agent); });
        connect(menu->addAction(tr("Nobody's, e.g. a trunk")), &QAction::triggered, this,
                [this, use] { m_model->choose(use.phone, {}); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhoneList::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PhoneList::showState);
    connect(m_model, &TableModel::countsChanged, this, &PhoneList::showState);
    connect(m_agents, &QComboBox::activated, this, [this](int at) {
        if (at >= nobody)
            chooseForSelected(at == nobody ? QString() : m_agents->itemText(at));
        m_agents->setCurrentIndex(0);
    });
    connect(m_acceptAll, &QPushButton::clicked, m_model, &PhoneModel::acceptSuggestions);
    connect(m_discard, &QPushButton::clicked, m_model, &PhoneModel::discard);
    connect(m_apply, &QPushButton::clicked, this, &PhoneList::apply);
    retranslate();
}

PhoneList::~PhoneList() = default;

void PhoneList::refresh()
{
    if (isApplying())
        return; // read when it is done
    m_phones.ask(m_service.phones(), [this](const auto &phones) { take(phones); });
}

void PhoneList::take(const Result<std::vector<PhoneUse>> &phones)
{
    m_error->setVisible(!phones);
    if (!phones) {
        m_error->setText(phones.error().toString());
        m_stack->setCurrentWidget(m_filled);
        return;
    }
    m_stack->setCurrentWidget(phones->empty() ? static_cast<QWidget *>(m_empty) : m_filled);
    m_model->updateRows(*phones);
    fillAgents();
    showState();
}

void PhoneList::fillAgents()
{
    m_agents->clear();
    m_agents->addItem(tr("Choose…"));
    m_agents->addItem(tr("Nobody's, e.g. a trunk"));
    for (const NamedAgent &agent : m_calls.agents())
        if (!agent.isPhone)
            m_agents->addItem(agent.name);
}

void PhoneList::clicked(const QModelIndex &index)
{
    if (index.column() != int(PhoneColumn::Suggestion) || isApplying())
        return;
    const PhoneUse use = m_model->rowAt(index.row());
    if (const QString agent = m_model->suggestionOf(use); !agent.isEmpty())
        m_model->choose(use.phone, agent);
}

void PhoneList::chooseForSelected(const QString &agent)
{
    QStringList phones; // choosing may move rows
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        phones << m_model->rowAt(row.row()).phone;
    for (const QString &phone : phones)
        m_model->choose(phone, agent);
}

void PhoneList::apply()
{
    const std::vector<PhoneOwner> owners = m_model->choices();
    if (owners.empty() || isApplying())
        return;
    m_phones.drop();
    m_error->hide();
    m_applied.ask(m_service.setPhones(owners), [this](const Result<void> &done) { takeApplied(done); });
    showState();
}

void PhoneList::takeApplied(const Result<void> &done)
{
    if (done) {
        m_model->discard();
        refresh();
    } else {
        m_error->setText(done.error().toString());
        m_error->show();
    }
    showState();
}

void PhoneList::showState()
{
    const int chosen = int(m_model->choices().size());
    const bool busy = isApplying();
    const int suggested = m_model->suggestions();
    m_agents->setEnabled(!busy && m_table->selectionModel()->hasSelection());
    m_acceptAll->setText(suggested > 0 ? tr("Accept %Ln suggestion(s)", nullptr, suggested)
                                       : tr("Accept all suggestions"));
    m_acceptAll->setEnabled(!busy && suggested > 0);
    m_discard->setVisible(chosen > 0 && !busy);
    m_apply->setText(chosen > 0 ? tr("Apply %Ln change(s)", nullptr, chosen) : tr("Apply"));
    m_apply->setEnabled(!busy && chosen > 0);
    m_working->setVisible(busy);
    m_progress->setVisible(busy);
    const int all = m_model->totalRows();
    Q_EMIT countChanged(all > 0 ? tr("%Ln phone(s)", nullptr, all) : QString());
}

void PhoneList::retranslate()
{
    m_empty->setTexts(tr("No phones yet."),
                      tr("Phones that took part in calls without a queue, and those by which members join "
                         "queues, stand here once logs or call records are imported or a server is "
                         "connected."));
    m_hint->setText(tr("A call without a queue counts for the agent whose phone it was, and logs may name "
                       "members of queues by their phones. Say whose phones these are; all figures are "
                       "worked out again when you apply."));
    m_whose->setText(tr("Selected phones are"));
    m_agents->setAccessibleName(tr("Whose the selected phones are"));
    m_discard->setText(tr("Discard"));
    m_working->setText(tr("Working out the figures again…"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a phone"));
    m_table->setAccessibleName(tr("Whose phone is whose"));
    fillAgents();
    showState();
}

} // namespace callhelm
