#pragma once

#include <QWidget>

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "crm/recordrow.h"
#include "dialogs/recordservices.h"
#include "domain/terms.h"

class QLabel;
class QListWidget;

namespace callhelm {

/// The open deals of one stage: how many, what they come to, and each with its customer and amount. Deals are
/// dragged from one column to another, or moved by keys.
class DealColumn final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 200; ///< that show; the others are only counted

    /// All must outlive it. A stage without id stands for deals of none.
    DealColumn(Term stage, RecordServices services, const UiContext &looks, QWidget *parent = nullptr);

    [[nodiscard]] TermId stage() const { return m_stage.id; }
    /// Reads those that have these words.
    void read(const QString &search);
    [[nodiscard]] bool isWaiting() const { return m_rows.isWaiting() || m_totals.isWaiting(); }
    [[nodiscard]] qint64 count() const { return m_found.count; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// The deal that the cursor is on; invalid where there is none.
    [[nodiscard]] RecordId current() const;
    void select(RecordId deal);
    void retranslate();

Q_SIGNALS:
    void answered();
    void opened(const callhelm::RecordState &deal);
    /// Another deal was dropped here.
    void dropped(callhelm::RecordId deal);
    /// By keys: to the column before (-1) or after (1).
    void moveWanted(callhelm::RecordId deal, int by);
    /// By a key: to a stage to be chosen.
    void stageWanted(callhelm::RecordId deal);
    void failed(const callhelm::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const RecordRows &rows);
    void showTotals();
    [[nodiscard]] FieldValue valueOf(const RecordState &deal, Field field) const;

    const Term m_stage;
    const RecordServices m_services;
    const UiContext m_looks;
    QLabel *m_title;
    QLabel *m_sums;
    QListWidget *m_list;
    std::vector<RecordRow> m_deals;
    RecordTotals m_found;
    LatestFuture<Result<RecordRows>> m_rows{this};
    LatestFuture<Result<RecordTotals>> m_totals{this};
};

} // namespace callhelm
