#include "services/kpiboards.h"

#include <algorithm>

#include <QPromise>

#include "base/answer.h"
#include "kpi/targetunits.h"
#include "metrics/typedmetrics.h"

namespace callhelm {

namespace {

constexpr int daysOfDayChart = 14;

/// The lines that have a goal; `places`: where their metrics stood.
std::vector<GoalLine> withGoals(std::vector<GoalLine> lines, std::vector<size_t> *places = nullptr)
{
    std::vector<GoalLine> kept;
    kept.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].pace.state == PaceState::NoGoal)
            continue;
        if (places != nullptr)
            places->push_back(i);
        kept.push_back(std::move(lines[i]));
    }
    return kept;
}

GoalCurve::Values unitsByDay(const KpiMetric &metric, const KpiSeries &series)
{
    GoalCurve::Values values;
    values.reserve(series.intervals.size());
    for (const KpiFigure &figure : series.intervals)
        values.push_back(figure.isCovered && figure.value
                             ? std::optional(double(targetunits::fromFigure(metric.unit, *figure.value)))
                             : std::nullopt);
    return values;
}

bool addsUp(const KpiMetric &metric)
{
    return metric.adding == MetricAdding::Sum || metric.adding == MetricAdding::Distinct;
}

std::optional<Fraction> rateOf(const GoalLine &line) { return line.pace.atThisRate; }
std::optional<Fraction> partOf(const GoalLine &line) { return line.pace.ofGoal; }
std::optional<Fraction> figureOf(const GoalLine &line)
{
    return line.done ? std::optional(Fraction(*line.done, 1)) : std::nullopt;
}

} // namespace

std::vector<RankedGoal> rankedGoals(std::vector<RankedGoal> people)
{
    const auto any = [&people](auto measure) {
        return std::ranges::any_of(
            people, [measure](const RankedGoal &one) { return measure(one.line).has_value(); });
    };
    auto *measure = figureOf;
    auto direction = MetricDirection::Higher; // a rate and a part of a goal are the better the more they are
    if (any(rateOf))
        measure = rateOf;
    else if (any(partOf))
        measure = partOf;
    else if (!people.empty())
        direction = people.front().line.metric->direction;
    std::vector<RankEntry> entries;
    entries.reserve(people.size());
    for (const RankedGoal &one : people)
        entries.push_back({one.name, measure(one.line)});
    std::vector<RankedGoal> order;
    order.reserve(people.size());
    for (const Ranked &place : ranked(entries, direction)) {
        order.push_back(std::move(people[place.index]));
        order.back().rank = place.rank;
    }
    return order;
}

KpiBoards::KpiBoards(Sources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) { }

void KpiBoards::askBases(const GoalPlan &plan, const Then<std::vector<std::optional<qint64>>> &then)
{
    auto bases = std::make_shared<std::vector<std::optional<qint64>>>(plan.metrics().size());
    auto missing = std::make_shared<size_t>(1);
    const auto taken = [bases, missing, then] {
        if (--*missing == 0)
            then(std::move(*bases));
    };
    for (size_t i = 0; i < plan.metrics().size(); ++i) {
        if (!plan.metrics()[i]->isOfThings || !m_sources.base)
            continue;
        ++*missing;
        onFinished(m_sources.base(plan.subjects().front(), *plan.metrics()[i], plan.range().from,
                                  plan.range().until.addDays(-1)),
                   this, [bases, taken, i](const Result<qint64> &base) {
                       if (base)
                           (*bases)[i] = *base;
                       taken();
                   });
    }
    taken();
}

QFuture<Result<KpiBoard>> KpiBoards::board(const KpiChoice &choice)
{
    auto promise = std::make_shared<QPromise<Result<KpiBoard>>>();
    promise->start();
    const auto finish = [promise](Result<KpiBoard> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    onFinished(askGround(m_sources, this), this, [this, choice, finish](const Result<GoalGround> &ground) {
        if (!ground)
            return finish(ground.error());
        const QDate today = ground->today();
        const KpiPeriod otherPeriod = choice.period == KpiPeriod::Week ? KpiPeriod::Month : KpiPeriod::Week;
        GoalPlan plan(*ground, {choice.subject}, choice.period, choice.day);
        plan.setByDay();
        const GoalPlan yesterday(*ground, {choice.subject}, KpiPeriod::Day, today.addDays(-1));
        const GoalPlan other(*ground, {choice.subject}, otherPeriod, today);

        auto board = std::make_shared<KpiBoard>();
        board->choice = choice;
        board->range = plan.range();
        board->before = plan.rangeBefore();
        board->time = plan.time();
        board->today = today;
        board->yesterday = {KpiPeriod::Day, yesterday.range(), yesterday.time(), {}};
        board->other = {otherPeriod, other.range(), other.time(), {}};
        const TargetVersions &versions = ground->targets->versions();
        const std::vector<KpiSubject> people = members(choice.subject, plan.range());
        const auto goalsOf = [&](const KpiSubject &subject) {
            return versions.metricsOn(std::vector{subject}, choice.period, plan.rangeBefore().from).size();
        };
        board->goalsBefore = goalsOf(choice.subject);
        board->peopleBefore
            = size_t(std::ranges::count_if(people, [&](const KpiSubject &one) { return goalsOf(one) > 0; }));

        std::vector<KpiQuestion> questions = plan.questions();
        const size_t first = questions.size();
        for (const KpiQuestion &question : yesterday.questions())
            questions.push_back(question);
        const size_t second = questions.size();
        for (const KpiQuestion &question : other.questions())
            questions.push_back(question);
        askFigures(m_sources, this, questions,
                   [this, plan, yesterday, other, first, second, board,
                    finish](const Result<std::vector<KpiFigures>> &answers) {
                       if (!answers)
                           return finish(answers.error());
                       const auto part = [&answers](size_t from, size_t to) {
                           return std::vector<KpiFigures>(answers->begin() + std::ptrdiff_t(from),
                                                          answers->begin() + std::ptrdiff_t(to));
                       };
                       const std::vector<KpiFigures> own = part(0, first);
                       board->yesterday.lines = withGoals(yesterday.lines(0, part(first, second)));
                       board->other.lines = withGoals(other.lines(0, part(second, answers->size())));
                       if (own.empty())
                           return finish(*board);
                       board->days = GoalPlan::days(own);
                       board->daysBefore = GoalPlan::daysBefore(own);
                       askBases(plan,
                                [plan, own, board, finish](const std::vector<std::optional<qint64>> &bases) {
                                    board->lines = withGoals(plan.lines(0, own, bases), &board->places);
                                    finish(*board);
                                });
                   });
    });
    return promise->future();
}

QFuture<Result<void>> KpiBoards::copyBefore(const KpiChoice &choice)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](Result<void> done) {
        promise->addResult(std::move(done));
        promise->finish();
    };
    onFinished(m_sources.targets(), this, [this, choice, finish](const Result<Targets> &targets) {
        if (!targets)
            return finish(targets.error());
        const Calendar calendar = m_sources.calendar();
        const DayRange range = periodOf(choice.period, choice.day, calendar);
        const DayRange before = stepped(choice.period, range, -1, calendar);
        const TargetVersions versions(*targets);
        std::vector<KpiSubject> subjects = members(choice.subject, range);
        subjects.insert(subjects.begin(), choice.subject);
        std::vector<TargetEdit> edits;
        for (const KpiSubject &subject : subjects)
            for (const QString &metric :
                 versions.metricsOn(std::vector{subject}, choice.period, before.from)) {
                const TargetKey key{subject, metric, choice.period};
                if (!versions.goal(key, range.from))
                    edits.push_back({key, versions.goal(key, before.from), {}});
            }
        if (edits.empty())
            return finish(Error{Error::Kind::Usage, tr("There are no goals to copy."), {}, 0});
        onFinished(m_sources.save(edits, range.from, range.until), this,
                   [finish](const Result<void> &done) { finish(done); });
    });
    return promise->future();
}

std::vector<KpiSubject> KpiBoards::members(const KpiSubject &subject, const DayRange &range) const
{
    std::vector<KpiSubject> subjects;
    const std::vector<AgentId> seen = m_sources.agents();
    if (subject.kind == KpiSubject::Kind::All)
        for (const AgentId agent : seen)
            subjects.push_back(KpiSubject::of(agent));
    const std::shared_ptr<const People> people = m_sources.people();
    if (subject.kind != KpiSubject::Kind::Team || !people)
        return subjects;
    for (const Membership &membership : people->memberships) {
        const bool overlaps
            = membership.from < range.until && (!membership.until || *membership.until > range.from);
        if (membership.team != subject.team() || !overlaps)
            continue;
        for (const AgentId agent : people->agentsOf(membership.person)) {
            const KpiSubject one = KpiSubject::of(agent);
            const bool isSeen = std::ranges::find(seen, agent) != seen.end();
            if (isSeen && std::ranges::find(subjects, one) == subjects.end())
                subjects.push_back(one);
        }
    }
    return subjects;
}

void KpiBoards::askReached(const KpiBoard &board, const GoalLine &line, bool isWanted, const Then<bool> &then)
{
    if (!isWanted || line.metric->adding != MetricAdding::Distinct)
        return then(false);
    const bool isKept = m_reached.subject == board.choice.subject && m_reached.metric == line.metric
        && m_reached.range == board.range && m_reached.end == line.before
        && m_reached.endBefore == line.lastTime;
    if (isKept)
        return then(true);
    std::vector<KpiQuestion> questions;
    const auto ask = [&](const DayRange &range, QDate until) {
        size_t count = 0;
        for (QDate day = range.from; day < std::min(range.until, until); day = day.addDays(1), ++count)
            questions.push_back({{board.choice.subject}, {line.metric}, range.from, day, By::All});
        return count;
    };
    const size_t own = ask(board.range, board.today);
    ask(board.before, board.today);
    Reached reached{board.choice.subject, line.metric, board.range, line.before, line.lastTime, {}, {}};
    askFigures(m_sources, this, questions,
               [this, reached, own, then](const Result<std::vector<KpiFigures>> &answers) mutable {
                   if (!answers)
                       return then(false);
                   for (size_t i = 0; i < answers->size(); ++i) {
                       const KpiFigure &figure = (*answers)[i].of(0, 0).whole;
                       (i < own ? reached.days : reached.daysBefore)
                           .push_back(figure.isCovered && figure.value ? std::optional(*figure.value)
                                                                       : std::nullopt);
                   }
                   m_reached = std::move(reached);
                   then(true);
               });
}

void KpiBoards::askCurve(const std::shared_ptr<const KpiBoard> &board, size_t line, bool isSummed,
                         const Then<Result<GoalCurve>> &then)
{
    const GoalLine &shown = board->lines.at(line);
    GoalCurveInput input;
    input.range = board->range;
    input.today = board->today;
    input.addsUp = addsUp(*shown.metric);
    if (shown.goal)
        input.goal = shown.goal->value;
    input.projected = shown.pace.projected;
    if (board->choice.period == KpiPeriod::Day) { // the days up to it, each against the same goal
        input.range.from = board->range.from.addDays(1 - daysOfDayChart);
        input.addsUp = false;
        const KpiQuestion question{
            {board->choice.subject}, {shown.metric}, input.range.from, board->range.from, By::Day};
        return askFigures(m_sources, this, {question},
                          [this, input, metric = shown.metric,
                           then](const Result<std::vector<KpiFigures>> &answers) mutable {
                              if (!answers)
                                  return then(answers.error());
                              input.days = unitsByDay(*metric, answers->front().of(0, 0));
                              then(dailyCurve(input, m_sources.working()));
                          });
    }
    const size_t place = board->places.at(line);
    input.days = unitsByDay(*shown.metric, board->days->of(0, place));
    input.before = unitsByDay(*shown.metric, board->daysBefore->of(0, place));
    if (!isSummed || !input.addsUp)
        return then(dailyCurve(input, m_sources.working()));
    askReached(*board, shown, true, [this, input, then](bool isKnown) mutable {
        if (isKnown) {
            input.reached = m_reached.days;
            input.reachedBefore = m_reached.daysBefore;
        }
        then(summedCurve(input, m_sources.working()));
    });
}

void KpiBoards::askRanking(const std::shared_ptr<const KpiBoard> &board, const GoalLine &line, bool isWanted,
                           const Then<Result<std::vector<RankedGoal>>> &then)
{
    const std::vector<KpiSubject> people
        = isWanted ? members(board->choice.subject, board->range) : std::vector<KpiSubject>();
    if (people.empty())
        return then(std::vector<RankedGoal>());
    onFinished(askGround(m_sources, this), this,
               [this, board, people, metric = line.metric, then](const auto &ground) {
                   if (!ground)
                       return then(ground.error());
                   const GoalPlan plan(*ground, people, board->choice.period, board->choice.day, {metric});
                   askFigures(m_sources, this, plan.questions(),
                              [this, plan, then](const Result<std::vector<KpiFigures>> &answers) {
                                  if (!answers)
                                      return then(answers.error());
                                  std::vector<RankedGoal> ranking;
                                  ranking.reserve(plan.subjects().size());
                                  for (size_t i = 0; i < plan.subjects().size(); ++i)
                                      ranking.push_back({plan.subjects()[i],
                                                         m_sources.name(plan.subjects()[i].agent()),
                                                         {},
                                                         plan.lines(i, *answers).front()});
                                  then(rankedGoals(std::move(ranking)));
                              });
               });
}

QFuture<Result<KpiDetail>> KpiBoards::detail(const std::shared_ptr<const KpiBoard> &board, size_t line,
                                             bool isSummed, bool isRanked)
{
    auto promise = std::make_shared<QPromise<Result<KpiDetail>>>();
    promise->start();
    const auto finish = [promise](Result<KpiDetail> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    KpiDetail detail;
    detail.metric = board->lines.at(line).metric;
    detail.isSummed = isSummed && addsUp(*detail.metric) && board->choice.period != KpiPeriod::Day;
    askCurve(board, line, isSummed,
             [this, board, line, isRanked, detail, finish](const Result<GoalCurve> &curve) {
                 if (!curve)
                     return finish(curve.error());
                 askRanking(board, board->lines.at(line), isRanked,
                            [detail, curve = *curve,
                             finish](const Result<std::vector<RankedGoal>> &ranking) mutable {
                                if (!ranking)
                                    return finish(ranking.error());
                                detail.curve = curve;
                                detail.ranking = *ranking;
                                finish(detail);
                            });
             });
    return promise->future();
}

} // namespace callhelm
