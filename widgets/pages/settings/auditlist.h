#pragma once

#include <vector>

#include <QTimer>
#include <QWidget>

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "domain/auditentry.h"

class QComboBox;
class QLineEdit;

namespace callhelm {

class AuditModel;
class Card;
class SearchEdit;
class AuditService;
class TableView;

/// The audit trail to read: the newest entries first, asked for by who, what, whom and when, and found among
/// these as one types.
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
    [[nodiscard]] AuditFilter filter() const;
    void take(const Result<std::vector<AuditEntry>> &entries);
    void fillChoices();

    AuditService &m_audit;
    const UiContext m_looks;
    Card &m_card;
    AuditModel *m_model;
    TableView *m_table;
    SearchEdit *m_search;
    QLineEdit *m_who;
    QComboBox *m_what;
    QLineEdit *m_whom;
    QComboBox *m_when;
    QTimer m_soon; ///< while somebody types
    LatestFuture<Result<std::vector<AuditEntry>>> m_answer;
};

} // namespace callhelm
