#include "pages/settings/auditlist.h"

#include <QVBoxLayout>

#include "pages/settings/auditwords.h"
#include "common/card.h"
#include "common/format.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "items/auditmodel.h"
#include "common/uicontext.h"
#include "services/auditservice.h"

namespace callhelm {

namespace {

constexpr qint64 mostEntries = 5000;
constexpr int lowest = 260;

} // namespace

AuditList::AuditList(AuditService &audit, const UiContext &looks, Card &card)
    : m_audit(audit)
    , m_card(card)
    , m_model(new AuditModel({auditWord, auditField}, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/audit"), this))
    , m_search(new SearchEdit(looks.theme, &card))
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(&audit, &AuditService::grown, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void AuditList::refresh()
{
    m_answer.ask(m_audit.trail(mostEntries), [this](const Result<std::vector<AuditEntry>> &entries) {
        m_card.setCaption(
            !entries ? entries.error().toString()
                : entries->empty()
                ? tr("Acts on the telephone system and changes of servers, goals and alert rules "
                     "will stand here.")
                // Entries are numbered from 1, so that the last one tells how many there are.
                : entries->front().number > qint64(entries->size())
                ? tr("The last %1 of %2 entries.")
                      .arg(format::number(qint64(entries->size())), format::number(entries->front().number))
                : QString());
        m_table->setVisible(entries && !entries->empty());
        m_search->setVisible(entries && !entries->empty());
        if (entries)
            m_model->updateRows(*entries);
    });
}

void AuditList::retranslate()
{
    m_table->setAccessibleName(tr("Audit trail"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the audit trail"));
}

} // namespace callhelm
