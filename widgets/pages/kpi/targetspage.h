#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/leaveguard.h"
#include "common/page.h"
#include "common/uicontext.h"
#include "pages/kpi/targetgrid.h"
#include "pages/kpi/targetscene.h"

class QAction;
class QPushButton;

namespace callhelm {

class CalendarService;
class Card;
class CallQuestions;
class KpiService;
class ManualService;
class PasteBar;
class PeopleService;
class Prompts;
class RecordService;
class TargetEditor;
class TargetFooter;
class TargetInsight;
class TargetModel;
class TargetPanels;
class TargetService;
class WorkingTimeService;

/// Goals of a team and its people, to be edited: above the KPI page, from which Back returns.
class TargetsPage final : public Page, public LeaveGuard
{
    Q_OBJECT
public:
    struct Services
    {
        TargetService &targets;
        KpiService &kpi;
        ManualService &manual;
        PeopleService &people;
        CallQuestions &calls;
        CalendarService &calendar;
        WorkingTimeService &workingTime;
        RecordService &records; ///< of the organisation's currency
        std::function<const Session &()> session;
    };
    /// All must outlive it. `team` and `period` are those to begin with; a subject that may not be set: the
    /// first that may.
    TargetsPage(const Services &services, const UiContext &looks, Prompts &prompts,
                const KpiSubject &team = {}, KpiPeriod period = KpiPeriod::Month, QWidget *parent = nullptr);
    ~TargetsPage() override;

    [[nodiscard]] QString title() const override { return tr("Targets"); }
    [[nodiscard]] QWidget *headerWidget() override { return m_header; }
    void activate() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void askToLeave(std::function<void()> leave) override;

    /// For tests.
    [[nodiscard]] TargetModel &model() const { return *m_model; }
    [[nodiscard]] TargetGrid &grid() const { return *m_grid; }
    [[nodiscard]] TargetEditor &editor() const { return *m_editor; }
    void save(std::function<void()> then = {});

protected:
    void retranslate() override;

private:
    void makeLayout();
    void makeActions();
    void read();
    void rebuild();
    void go(const KpiSubject &team, KpiPeriod period, std::optional<QDate> from);
    /// Does it at once, or after asking what shall become of changes.
    void whenFree(std::function<void()> work);
    void discard();
    void copyFromBefore();
    void spreadGoal();
    void fail(const Error &error);
    [[nodiscard]] QString faultLine(int row, int column) const;
    void addMetric(const QRect &header);
    void chooseWaiting();
    void showVersions();
    void showState();
    void showCell();

    Services m_services;
    const UiContext &m_looks;
    Prompts &m_prompts;
    KpiSubject m_team;
    KpiPeriod m_period;
    QDate m_from;
    bool m_isRead = false;
    bool m_isSaving = false;
    std::vector<ManualMetric> m_manual;
    TargetScene m_scene;
    QString m_error;
    bool m_errorIsFault = false; ///< of a cell: gone once it can be read
    TargetModel *m_model;
    TargetHeader *m_header;
    PasteBar *m_paste;
    Card *m_card;
    TargetGrid *m_grid;
    TargetPanels *m_panels;
    TargetFooter *m_footer;
    TargetEditor *m_editor;
    TargetInsight *m_insight;
    QPushButton *m_copy;
    QPushButton *m_pasteButton;
    QPushButton *m_raise;
    QPushButton *m_spread;
    struct Action
    {
        QAction *action;
        const char *text;
    };
    std::vector<Action> m_actions;
    LatestFuture<Result<Targets>> m_reading{this};
    LatestFuture<Result<std::vector<ManualMetric>>> m_readingManual{this};
};

} // namespace callhelm
