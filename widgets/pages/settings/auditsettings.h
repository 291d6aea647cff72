#pragma once

#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

namespace callhelm {

class AuditList;
class AuditService;
class Card;

/// Who did what.
class AuditSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it.
    AuditSettings(AuditService &audit, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Audit trail"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    Card *m_card;
    AuditList *m_list;
};

} // namespace callhelm
