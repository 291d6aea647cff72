#include "pages/settings/auditlist.h"

#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "base/clock.h"
#include "common/card.h"
#include "common/format.h"
#include "common/rangechoice.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "items/auditmodel.h"
#include "pages/settings/auditwords.h"
#include "services/auditservice.h"

namespace callhelm {

namespace {

constexpr qint64 mostEntries = 5000;
constexpr int lowest = 260;
constexpr int soonMs = 250;

/// What the acts of the trail are about, by the beginning of their names.
struct Group
{
    const char *names;
    const char *text;
};
constexpr std::array groups{
    Group{"", QT_TRANSLATE_NOOP("callhelm::AuditList", "Everything")},
    Group{"people.", QT_TRANSLATE_NOOP("callhelm::AuditList", "People and signing in")},
    Group{"teams.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Teams")},
    Group{"goal.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Queue goals")},
    Group{"alert", QT_TRANSLATE_NOOP("callhelm::AuditList", "Alerts")},
    Group{"source.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Imports and followed files")},
    Group{"server.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Servers")},
    Group{"phone", QT_TRANSLATE_NOOP("callhelm::AuditList", "Phones")},
    Group{"pbx.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Acts on the telephone system")},
    Group{"table.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Exports")},
    Group{"numbers.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Callers' numbers")},
    Group{"simulator.", QT_TRANSLATE_NOOP("callhelm::AuditList", "Simulator")},
};

constexpr int anyTime = -1;
constexpr std::array ranges{RangeChoice::Kind::Today,     RangeChoice::Kind::Yesterday,
                            RangeChoice::Kind::Last7Days, RangeChoice::Kind::Last30Days,
                            RangeChoice::Kind::ThisMonth, RangeChoice::Kind::LastMonth};

} // namespace

AuditList::AuditList(AuditService &audit, const UiContext &looks, Card &card)
    : m_audit(audit)
    , m_looks(looks)
    , m_card(card)
    , m_model(new AuditModel({auditWord, auditField}, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/audit"), this))
    , m_search(new SearchEdit(looks.theme, &card))
    , m_who(new QLineEdit)
    , m_what(new QComboBox)
    , m_whom(new QLineEdit)
    , m_when(new QComboBox)
    , m_answer(this)
{
    using Column = AuditColumn;
    m_table->setTable(
        m_model,
        {int(Column::Number), int(Column::Role), int(Column::From), int(Column::To), int(Column::Details)});
    m_table->setColumnsIfRoom({int(Column::Role), int(Column::Details)});
    m_table->setDefaultSort(int(Column::At), Qt::DescendingOrder);
    m_table->setMinimumHeight(lowest);
    m_search->setFixedWidth(180);
    card.addHeaderWidget(m_search);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    filters->addWidget(m_who, 2);
    filters->addWidget(m_what, 3);
    filters->addWidget(m_whom, 2);
    filters->addWidget(m_when, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(filters);
    layout->addWidget(m_table);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &AuditList::refresh);
    for (const QLineEdit *line : {m_who, m_whom}) {
        connect(line, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
        connect(line, &QLineEdit::returnPressed, this, &AuditList::refresh);
    }
    for (const QComboBox *box : {m_what, m_when})
        connect(box, &QComboBox::activated, this, &AuditList::refresh);
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(&audit, &AuditService::grown, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

AuditFilter AuditList::filter() const
{
    AuditFilter filter;
    filter.who = m_who->text().trimmed();
    filter.what = m_what->currentData().toString();
    filter.whom = m_whom->text().trimmed();
    filter.limit = mostEntries;
    if (const int kind = m_when->currentData().toInt(); kind != anyTime) {
        const RangeChoice choice{RangeChoice::Kind(kind), {}, {}};
        const TimeRange range = choice.range(m_looks.text.calendar(), SystemClock().now());
        filter.from = range.from;
        filter.to = range.to;
    }
    return filter;
}

void AuditList::refresh()
{
    m_answer.ask(m_audit.entries(filter()),
                 [this](const Result<std::vector<AuditEntry>> &entries) { take(entries); });
}

void AuditList::take(const Result<std::vector<AuditEntry>> &entries)
{
    AuditFilter all;
    all.limit = mostEntries;
    const bool isFiltered = !(filter() == all);
    if (!entries)
        m_card.setCaption(entries.error().toString());
    else if (entries->empty())
        m_card.setCaption(isFiltered
                              ? tr("Nothing of this kind.")
                              : tr("Acts on the telephone system and changes of servers, goals and alert "
                                   "rules will stand here."));
    // Entries are numbered from 1, so that the last one tells how many there are.
    else if (!isFiltered && entries->front().number > qint64(entries->size()))
        m_card.setCaption(
            tr("The last %1 of %2 entries.")
                .arg(format::number(qint64(entries->size())), format::number(entries->front().number)));
    else
        m_card.setCaption(qint64(entries->size()) == mostEntries
                              ? tr("The last %1.").arg(format::number(mostEntries))
                              : format::number(qint64(entries->size())));
    if (entries)
        m_model->updateRows(*entries);
}

void AuditList::fillChoices()
{
    const QVariant what = m_what->currentData();
    const QVariant when = m_when->currentData();
    m_what->clear();
    for (const Group &group : groups)
        m_what->addItem(tr(group.text), QString::fromLatin1(group.names));
    m_what->setCurrentIndex(std::max(0, m_what->findData(what)));
    m_when->clear();
    m_when->addItem(tr("Any time"), anyTime);
    for (const RangeChoice::Kind kind : ranges)
        m_when->addItem(RangeChoice{kind, {}, {}}.words(), int(kind));
    m_when->setCurrentIndex(std::max(0, m_when->findData(when)));
}

void AuditList::retranslate()
{
    fillChoices();
    m_table->setAccessibleName(tr("Audit trail"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the audit trail"));
    m_who->setPlaceholderText(tr("By whom"));
    m_who->setAccessibleName(tr("By whom"));
    m_what->setAccessibleName(tr("What it is about"));
    m_whom->setPlaceholderText(tr("To whom or what"));
    m_whom->setAccessibleName(tr("To whom or what"));
    m_when->setAccessibleName(tr("When"));
}

} // namespace callhelm
