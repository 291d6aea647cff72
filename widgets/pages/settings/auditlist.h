#pragma once

#include <vector>

#include <QWidget>

#include "base/result.h"
#include "common/latestfuture.h"
#include "domain/auditentry.h"

namespace callhelm {

class AuditModel;
class Card;
class SearchEdit;
class AuditService;
class TableView;
struct UiContext;

/// The audit trail to read: the newest entries first, found as one types.
class AuditList : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. The search goes into the card's header.
    AuditList(AuditService &audit, const UiContext &looks, Card &card);

    void refresh();
    void retranslate();
    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    AuditService &m_audit;
    Card &m_card;
    AuditModel *m_model;
    TableView *m_table;
    SearchEdit *m_search;
    LatestFuture<Result<std::vector<AuditEntry>>> m_answer;
};

} // namespace callhelm
