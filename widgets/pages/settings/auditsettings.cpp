#include "pages/settings/auditsettings.h"

#include <QVBoxLayout>

#include "common/card.h"
#include "common/tableview.h"
#include "pages/settings/auditlist.h"

namespace callhelm {

AuditSettings::AuditSettings(AuditService &audit, const UiContext &looks, QWidget *parent)
    : SettingsTab(parent), m_card(new Card(looks.theme)), m_list(new AuditList(audit, looks, *m_card))
{
    m_card->setContent(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(&m_list->table(), &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(&m_list->table(), QStringLiteral("audit-trail")); });
    retranslate();
}

void AuditSettings::activate() { m_list->refresh(); }

void AuditSettings::retranslate()
{
    m_card->setTitle(tr("Audit trail"));
    m_list->retranslate();
}

} // namespace callhelm
