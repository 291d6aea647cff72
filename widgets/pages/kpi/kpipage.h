#pragma once

#include <functional>
#include <memory>

#include "common/latestfuture.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "pages/kpi/kpiheader.h"
#include "pages/kpi/kpitiles.h"
#include "reports/reporttable.h"
#include "rows/kpirowquery.h"
#include "services/kpiboards.h"

class QStackedLayout;
class QTimer;

namespace callhelm {

class ExportService;
class GoalCard;
class GoalChartCard;
class GoalRankCard;
class KpiEmpty;
class Prompts;
class TableView;

/// Goals of a team or an agent for a day, a week or a month: how far each is, at which rate, and what a day
/// still needs.
class KpiPage final : public Page
{
    Q_OBJECT
public:
    /// What the page asks; all must outlive it.
    struct Services
    {
        KpiBoards &board;
        ExportService &exports;
        KpiRowQuery::Source rows;
        /// Whose goals can be looked at, who comes first is shown first.
        std::function<std::vector<KpiHeader::Subject>()> subjects;
        std::function<bool()> mayEdit; ///< goals
        std::function<bool()> isOwn; ///< an agent looks at their own
        std::function<QString()> currency; ///< the organisation's
    };
    KpiPage(Services services, const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);
    ~KpiPage() override;

    [[nodiscard]] QString title() const override { return tr("KPI"); }
    [[nodiscard]] QWidget *headerWidget() override;
    void activate() override;
    void deactivate() override;

    /// Figures, goals or people are others: reads again within 250 ms, at most four times a second.
    void refresh();
    [[nodiscard]] const KpiChoice &choice() const { return m_choice; }
    void setSubject(const KpiSubject &subject);
    /// The present period of somebody, with one of their goals selected.
    void show(const KpiSubject &subject, KpiPeriod period, const QString &metric);
    void setPeriod(KpiPeriod period);
    void setDay(KpiPeriod period, QDate day);
    /// So many periods on; 0: to the present.
    void step(int steps);
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] const KpiBoard *shown() const { return m_board.get(); }
    /// What the page shows as a table for files.
    [[nodiscard]] ReportTable report() const;

Q_SIGNALS:
    void targetsWanted(const callhelm::KpiChoice &choice); ///< somebody wants to set goals
    void answered();

protected:
    void retranslate() override;

private:
    void makeParts();
    void makeKeys();
    void ask();
    void take(const Result<KpiBoard> &board);
    void askDetail();
    void takeDetail(const KpiDetail &detail);
    void showEmpty(const QString &failure = {});
    void showSubjects();
    void showHeader();
    void open(const KpiMetric *metric);
    void openTile(KpiTiles::Tile tile);
    void openExport();
    void copyBefore();
    void remember() const;
    void restore();
    [[nodiscard]] QString subjectName() const { return m_header->nameOf(m_choice.subject); }
    [[nodiscard]] std::optional<size_t> selectedLine() const;

    const Services m_services;
    const UiContext m_looks;
    Prompts &m_prompts;
    KpiHeader *m_header;
    KpiTiles *m_tiles = nullptr;
    GoalCard *m_goals = nullptr;
    GoalChartCard *m_chart = nullptr;
    GoalRankCard *m_ranking = nullptr;
    KpiEmpty *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer *m_refresh; ///< coalesces changes
    QTimer *m_clock; ///< time goes on without anything that happens
    KpiChoice m_choice;
    bool m_isPresent = true; ///< the period in which today lies, whatever the day
    QString m_wanted; ///< a metric to select with the next answer
    std::shared_ptr<const KpiBoard> m_board;
    LatestFuture<Result<KpiBoard>> m_asked{this};
    LatestFuture<Result<KpiDetail>> m_askedDetail{this};
    bool m_isActive = false;
    bool m_isStale = true;
    bool m_isOpening = true; ///< the goal furthest behind is to be selected
};

} // namespace callhelm
