#include "pages/settings/customersettings.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "common/tableview.h"
#include "common/theme.h"
#include "crm/recordwords.h"
#include "pages/settings/ownfieldlist.h"
#include "pages/settings/poolaccessform.h"
#include "pages/settings/wordlist.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr std::array otherLists{TermList::DealStage, TermList::Source,   TermList::Channel,
                                TermList::Province,  TermList::TaskType, TermList::MeetingType,
                                TermList::Priority,  TermList::Product,  TermList::Stage};

} // namespace

CustomerSettings::CustomerSettings(TermService &terms, const RecordService &records,
                                   const PeopleService &people, const UiContext &looks, Prompts &prompts,
                                   QWidget *parent)
    : SettingsTab(parent)
    , m_records(records)
    , m_pools(new WordList(terms, records, looks, prompts))
    , m_access(new PoolAccessForm(terms, people, looks.theme))
    , m_stages(new WordList(terms, records, looks, prompts))
    , m_words(new WordList(terms, records, looks, prompts))
    , m_list(new QComboBox)
    , m_fields(new OwnFieldList(terms, records, looks))
{
    m_pools->setObjectName(QStringLiteral("pools"));
    m_stages->setObjectName(QStringLiteral("stages"));
    m_words->setObjectName(QStringLiteral("words"));
    m_pools->addContent(m_access);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(14);
    m_words->addChoice(m_list);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    for (WordList *list : {m_pools, m_stages, m_words}) {
        top->addWidget(list, 1);
        connect(list, &WordList::notice, this, &SettingsTab::notice);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top, 3);
    layout->addWidget(m_fields, 2);
    connect(m_pools, &WordList::selectionChanged, this, &CustomerSettings::showPool);
    connect(m_list, &QComboBox::activated, this, &CustomerSettings::showList);
    connect(&records, &RecordService::catalogueChanged, this, [this] {
        fillLists();
        showPool(); // it may be called otherwise
    });
    connect(m_fields, &OwnFieldList::notice, this, &SettingsTab::notice);
    connect(&m_fields->table(), &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(&m_fields->table(), QStringLiteral("own_fields")); });
    m_pools->setPlace(TermList::Pool, {});
    retranslate();
}

void CustomerSettings::activate()
{
    m_pools->refresh();
    m_stages->refresh();
    m_words->refresh();
    m_access->refresh();
    m_fields->refresh();
}

void CustomerSettings::showPool()
{
    const TermId pool = m_pools->selected();
    m_access->setPool(pool);
    m_stages->setPlace(TermList::Stage, pool, pool.isValid());
    m_stages->setName(pool.isValid() ? tr("Stages of %1").arg(m_records.catalogue()->terms->name(pool))
                                     : tr("Stages"));
    m_stages->setEmptyText(
        pool.isValid()
            ? tr("None yet. The stages of a pool are its pipeline: what a customer goes through, in "
                 "this order.")
            : tr("Add a pool first: each has a pipeline of its own."));
}

/// Stages of no pool come from files that name none; they are listed where there are some.
void CustomerSettings::fillLists()
{
    const std::vector<Term> &terms = m_records.catalogue()->terms->all();
    const bool hasLoose = std::ranges::any_of(
        terms, [](const Term &term) { return term.list == TermList::Stage && !term.parent.isValid(); });
    const int before
        = m_list->currentData().isValid() ? m_list->currentData().toInt() : int(TermList::DealStage);
    m_list->clear();
    for (const TermList list : otherLists)
        if (list != TermList::Stage)
            m_list->addItem(recordwords::list(list), int(list));
        else if (hasLoose)
            m_list->addItem(tr("Stages of no pool"), int(list));
    m_list->setCurrentIndex(std::max(0, m_list->findData(before)));
    showList();
}

void CustomerSettings::showList()
{
    m_words->setPlace(TermList(m_list->currentData().toInt()), {});
    m_list->setAccessibleName(tr("List"));
    m_words->setName(tr("Other lists"));
    m_words->setEmptyText(tr("Nothing in it yet. Words that a file brings come into it by themselves."));
}

void CustomerSettings::retranslate()
{
    for (WordList *list : {m_pools, m_stages, m_words})
        list->retranslate();
    m_pools->setName(recordwords::list(TermList::Pool));
    m_pools->setEmptyText(
        tr("None yet. A pool gathers customers who go through the same stages, as Website or Exhibition."));
    m_access->retranslate();
    fillLists();
    showPool();
    m_fields->retranslate();
}

} // namespace callhelm
