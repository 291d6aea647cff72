#include "rows/figureparts.h"

#include <QCoreApplication>

#include "common/format.h"

namespace callhelm::figureparts {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("callhelm::figureparts", text); }

QString number(qint64 count) { return format::number(count); }
QString seconds(qint64 length) { return format::length(length); }
QString hours(qint64 ms) { return format::length(ms / 1000); }

} // namespace

Parts of(const QueueSum &sum, QueueFiguresColumn column)
{
    using Column = QueueFiguresColumn;
    const QueueCell &cell = sum.cell();
    const QueueFigures figures = sum.figures();
    switch (column) {
    case Column::Doubtful:
        return {tr("%1 doubtful of %2 offered").arg(number(cell.doubtful), number(cell.offered)),
                tr("Offered")};
    case Column::HandleTime:
        return {tr("(talk %1 + hold %2 + wrap-up %3) / %4 answered")
                    .arg(seconds(cell.talk), seconds(cell.hold), seconds(cell.wrapUp),
                         number(figures.answered())),
                tr("Answered")};
    case Column::Hold:
        return {tr("hold %1 in all").arg(seconds(cell.hold)), tr("Answered")};
    case Column::WrapUp:
        return {tr("wrap-up %1 in all").arg(seconds(cell.wrapUp)), tr("Answered")};
    case Column::ServiceLevel:
    case Column::Recovery:
        return {tr("%1 in time / %2 counted")
                    .arg(number(sum.serviceShare().part), number(sum.serviceShare().whole)),
                tr("In time")};
    case Column::AbandonRate:
        return {tr("%1 abandoned / %2 ended").arg(number(figures.abandoned()), number(figures.finished())),
                tr("Abandoned")};
    case Column::AbandonRateWithoutShort:
        return {
            tr("(%1 abandoned − %3 short) / (%2 ended − %3 short)")
                .arg(number(figures.abandoned()), number(figures.finished()), number(sum.abandonedShort())),
            tr("Abandoned")};
    case Column::LongestWait:
        return {tr("the longest of %1 waits").arg(number(figures.finished())), tr("Ended")};
    case Column::MeanWait:
        return {tr("waits %1 / %2 answered").arg(seconds(cell.answered.sum()), number(figures.answered())),
                tr("Waits")};
    case Column::Patience:
        return {tr("waits %1 / %2 abandoned").arg(seconds(cell.abandoned.sum()), number(figures.abandoned())),
                tr("Waits")};
    default:
        return {};
    }
}

Parts of(const AgentCell &cell, AgentFiguresColumn column)
{
    using Column = AgentFiguresColumn;
    // Near the edges of an interval the two differ, so a time that passed is no sum of legs.
    const auto passed = [](const QString &what) {
        return Parts{tr("%1, counted where it passed; the legs where their call entered").arg(what),
                     tr("Talk")};
    };
    switch (column) {
    case Column::MeanTalk:
        return {tr("talk %1 / %2 answered").arg(seconds(cell.callTalk), number(cell.answered)), tr("Talk")};
    case Column::Occupancy:
        return passed(tr("handling %1 / (handling %1 + available %2)")
                          .arg(hours(cell.handling()), hours(cell.available)));
    case Column::Handling:
        return passed(tr("talk %1 + hold %2 + wrap-up %3")
                          .arg(hours(cell.talkIn + cell.talkOut), hours(cell.hold), hours(cell.wrapUp)));
    case Column::TalkIn:
        return passed(tr("talk %1").arg(hours(cell.talkIn)));
    case Column::TalkOut:
        return {tr("talk %1, counted where it passed; the calls where they were dialled")
                    .arg(hours(cell.talkOut)),
                tr("Calls out")};
    case Column::Hold:
        return passed(tr("hold %1").arg(hours(cell.hold)));
    case Column::WrapUp:
        return passed(tr("wrap-up %1").arg(hours(cell.wrapUp)));
    case Column::Ringing:
        return passed(tr("ringing %1").arg(hours(cell.ringing)));
    case Column::Utilisation:
        return {tr("handling %1 / logged in %2").arg(hours(cell.handling()), hours(cell.loggedIn)),
                tr("Logged in")};
    case Column::Available:
        return {tr("available %1 of logged in %2").arg(hours(cell.available), hours(cell.loggedIn)),
                tr("Logged in")};
    case Column::PauseShare:
        return {tr("paused %1 / logged in %2").arg(hours(cell.paused), hours(cell.loggedIn)), tr("Paused")};
    default:
        return {};
    }
}

} // namespace callhelm::figureparts
