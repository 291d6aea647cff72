#include "services/callimport.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>

#include "ingest/factfile.h"
#include "services/prefetch.h"
#include "store/factpack.h"
#include "store/journal.h"

namespace callhelm {

namespace {

constexpr size_t rejectionsShown = 1000;

struct Input
{
    QString path;
    Instant first = Instant::max(); ///< time of its first fact
};

/// What the reading thread makes ready.
struct Piece
{
    PreparedBatch batch;
    qint64 bytesRead = 0; ///< of the file, up to its end
};

/// The oldest file first: then nothing has to be folded again.
Result<std::vector<Input>> inOrder(const QStringList &files, SourceKind kind, const QTimeZone &zone)
{
    std::vector<Input> inputs;
    for (const QString &path : files) {
        auto file = FactFile::open(kind, path, zone);
        if (!file)
            return file.error();
        Input input{path, Instant::max()};
        FactBatch batch;
        for (;;) {
            auto more = (*file)->next(batch);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!batch.facts.empty()) {
                input.first = batch.facts.front().at;
                break;
            }
        }
        inputs.push_back(std::move(input));
    }
    std::stable_sort(inputs.begin(), inputs.end(),
                     [](const Input &a, const Input &b) { return a.first < b.first; });
    return inputs;
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."),
            {},
            0};
}

} // namespace

QJsonObject CallImport::auditFields() const
{
    return {{QStringLiteral("kind"), kindName(source.kind)},
            {QStringLiteral("files"), files.join(QStringLiteral(", "))}};
}

Result<void> CallImport::check() const
{
    auto inputs = inOrder(files, source.kind, zone);
    return inputs ? Result<void>() : Result<void>(inputs.error());
}

Result<ImportReport> CallImport::run(Journal &journal) const
{
    auto inputs = inOrder(files, source.kind, zone);
    if (!inputs)
        return inputs.error();
    if (goOn && !goOn({})) // stopped while it waited
        return cancelled();
    ImportProgress progress;
    for (const Input &input : *inputs)
        progress.bytesTotal += QFileInfo(input.path).size();

    ImportReport report;
    const auto take = [&]() -> Result<void> {
        for (const Input &input : *inputs) {
            auto file = FactFile::open(source.kind, input.path, zone);
            if (!file)
                return file.error();
            const SegmentInfo info{source, input.path, {}, 0, 0};
            SegmentSummary summary;
            summary.source = source.name;
            summary.file = input.path;
            const qint64 before = progress.bytesRead;
            auto bulk = journal.bulk(info);
            if (!bulk)
                return bulk.error();
            Prefetch<Piece> pieces([&file, &bulk](Piece &piece) {
                PreparedBatch &batch = piece.batch;
                auto more = (*file)->next(batch.facts);
                piece.bytesRead = (*file)->bytesRead();
                if (!more || !*more || batch.facts.facts.empty())
                    return more;
                (*bulk)->check(batch.facts);
                const std::vector<Fact> &facts = batch.facts.facts;
                if (facts.empty())
                    return more;
                qint64 names = 0;
                batch.packed = packFacts(facts.data(), facts.data() + facts.size(), &names);
                batch.folded = (*bulk)->fold(batch.facts, names);
                batch.output = batch.folded ? (*bulk)->portion() : std::nullopt;
                return more;
            });
            for (;;) {
                auto piece = pieces.next();
                if (!piece)
                    return piece.error();
                if (!*piece)
                    break;
                const FactBatch &batch = (*piece)->batch.facts;
                auto appended = journal.append(info, (*piece)->batch);
                if (!appended)
                    return appended.error();
                for (const auto *rejections : {&batch.rejections, &std::as_const(*appended).rejections}) {
                    for (const Rejection &rejection : *rejections) {
                        if (!rejected && report.rejections.size() >= rejectionsShown)
                            break;
                        const DoctorNote line{input.path, rejection.line, std::nullopt, std::nullopt,
                                              rejection.reason + QLatin1Char(' ') + rejection.excerpt};
                        if (rejected)
                            rejected(line);
                        if (report.rejections.size() < rejectionsShown)
                            report.rejections.push_back(line);
                    }
                    summary.rejected += qint64(rejections->size());
                }
                for (const Fact &fact : batch.facts) {
                    if (!summary.span)
                        summary.span = TimeRange{fact.at, fact.at};
                    summary.span->from = std::min(summary.span->from, fact.at);
                    summary.span->to = std::max(summary.span->to, fact.at);
                }
                summary.lines += batch.linesRead;
                summary.facts += appended->facts;
                summary.duplicates += appended->duplicates;
                progress.bytesRead = before + (*piece)->bytesRead;
                progress.lines = report.lines + summary.lines;
                if (goOn && !goOn(progress))
                    return cancelled();
            }
            auto ended = journal.endSegment(info);
            if (!ended)
                return ended.error();
            summary.id = ended->id;
            report.lines += summary.lines;
            report.facts += summary.facts;
            report.duplicates += summary.duplicates;
            report.rejected += summary.rejected;
            report.files.push_back(summary);
        }
        return {};
    };

    // On the disk before it is called done: nobody watches whether closing the store goes well.
    Result<void> done = journal.begin(Durability::Full);
    if (!done)
        return done.error();
    done = take();
    if (done && !dryRun) // while it can be stopped
        done = journal.catchUp([&](double) { return !goOn || goOn(progress); });
    if (!done && done.error().kind == Error::Kind::Cancelled)
        done = cancelled();
    if (done && !dryRun && mayCommit && !mayCommit())
        done = cancelled();
    if (done && !dryRun && note)
        done = note(report);
    if (done && !dryRun)
        done = journal.commit();
    if (!done || dryRun) {
        auto undone = journal.rollback();
        if (!done)
            return done.error();
        if (!undone)
            return undone.error();
    }
    return report;
}

} // namespace callhelm
