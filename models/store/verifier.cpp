#include "store/verifier.h"

#include <algorithm>

#include "store/factstore.h"
#include "store/foldmarks.h"
#include "store/kpiverifier.h"
#include "store/leadverifier.h"
#include "store/namestore.h"
#include "store/phonelearner.h"
#include "store/recordverifier.h"
#include "store/scratchtables.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

constexpr qint64 factsPerPortion = 200'000;

Result<void> makeScratch(Database &database, const Projections &projections)
{
    if (auto done = prepareScratch(database); !done)
        return done;
    for (const ProjectionPtr &projection : projections)
        for (const TableSpec *table : projection->tables())
            if (auto done = makeScratch(database, *table); !done)
                return done;
    return {};
}

/// Folds one source's facts anew for one projection, and looks at the marks on the way.
class Verification
{
public:
    Verification(Database &database, FactStore &facts, SourceId source, const Projection &projection,
                 ProjectionWriter &writer, Registry &names)
        : m_database(database)
        , m_facts(facts)
        , m_source(source)
        , m_projection(projection)
        , m_writer(writer)
        , m_names(names)
        , m_marks(database, source, projection.id(), projection.version())
    {
    }

    Result<void> run(Difference &marks)
    {
        auto segments = readSegments(m_database, m_source);
        if (!segments)
            return segments.error();
        if (auto done = m_marks.load(*segments); !done)
            return done;
        m_books = Books::of(*segments);
        FoldRun run(m_facts, m_source, *segments, m_books, m_names, m_projection.fold(m_source, m_names));
        if (auto done = run.begin(); !done)
            return done;
        for (const FoldMark &mark : m_marks.all()) {
            if (auto done = foldTo(run, mark.at); !done)
                return done;
            auto same = isSame(mark, run, *segments);
            if (!same)
                return same.error();
            if (!*same && marks.unfounded++ < examplesShown)
                marks.examples.append(QStringLiteral("- source=%1 projection=%2 at=%3")
                                          .arg(m_source.value())
                                          .arg(m_projection.id())
                                          .arg(mark.at));
        }
        return foldTo(run, std::numeric_limits<qint64>::max());
    }

private:
    Result<void> foldTo(FoldRun &run, qint64 at)
    {
        while (run.next() && *run.next() < at) {
            auto done = at == std::numeric_limits<qint64>::max() ? run.runOn(factsPerPortion) : run.runTo(at);
            if (!done)
                return done;
            if (auto written = write(run.fold()); !written)
                return written;
        }
        return write(run.fold());
    }
    Result<void> write(ProjectionFold &fold)
    {
        const auto changes = fold.take();
        return changes->isEmpty() ? Result<void>() : m_writer.write(*changes);
    }
    Result<bool> isSame(const FoldMark &mark, FoldRun &run, const std::vector<StoredSegment> &segments)
    {
        if (mark.recordsTo > mark.at) // it knows of records that come later
            return true;
        auto state = m_marks.state(mark);
        if (!state)
            return state.error();
        FoldRun kept(m_facts, m_source, segments, m_books, m_names, m_projection.fold(m_source, m_names));
        if (!*state)
            return false;
        if (auto done = kept.begin(mark, **state); !done)
            return false;
        (void)kept.fold().take();
        const auto beside = kept.fold().beside(run.fold(), run.fold());
        return beside && beside->isEmpty();
    }

    Database &m_database;
    FactStore &m_facts;
    SourceId m_source;
    const Projection &m_projection;
    ProjectionWriter &m_writer;
    Registry &m_names;
    FoldMarks m_marks;
    Books m_books;
};

/// Compares what the phone book holds of what a telephone system told with what its facts tell.
Result<void> comparePhones(FactStore &facts, SourceId source, const ToldPhones &known, Difference &difference)
{
    auto told = toldPhonesIn(facts, source);
    if (!told)
        return told.error();
    const auto compare
        = [&](const ToldPhones &some, const ToldPhones &others, QLatin1Char sign, qint64 &count) {
              for (const auto &[phone, stretches] : some.phones())
                  for (const ToldPhones::Stretch &stretch : stretches) {
                      const ToldPhones::Stretches *same = others.stretchesOf(phone);
                      if ((same == nullptr || std::ranges::find(*same, stretch) == same->end())
                          && count++ < examplesShown)
                          difference.examples.append(
                              QStringLiteral("%1 source=%2 phone=%3 agent=%4")
                                  .arg(QString(sign))
                                  .arg(source.value())
                                  .arg(QString::fromStdString(phone), QString::fromStdString(stretch.agent)));
                  }
          };
    compare(*told, known, QLatin1Char('+'), difference.missing);
    compare(known, *told, QLatin1Char('-'), difference.unfounded);
    return {};
}

Result<void> foldIntoScratch(Database &database, const Calendar &calendar, const Projections &projections,
                             Difference &marks, Difference &phones)
{
    auto facts = FactStore::open(database);
    if (!facts)
        return facts.error();
    Registry names;
    if (auto done = readNames(database, names); !done)
        return done.error();
    auto sources = readSources(database);
    if (!sources)
        return sources.error();
    for (const SourceId source : *sources)
        if (auto done = comparePhones(**facts, source, names.phones.toldBy(source), phones); !done)
            return done;
    for (const ProjectionPtr &projection : projections) {
        auto writer = projection->writer(database, calendar, Projection::Keep::Everything);
        if (!writer)
            return writer.error();
        for (const SourceId source : *sources) {
            Verification verification(database, **facts, source, *projection, **writer, names);
            if (auto done = verification.run(marks); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar,
                                            const Projections &projections)
{
    auto store = Database::open(path, Database::Mode::ReadOnly);
    if (!store)
        return store.error();
    Database &database = **store;
    database.settleOnClose();
    if (auto made = makeScratch(database, projections); !made)
        return made.error();
    // Facts and figures of one moment, whatever is written meanwhile.
    auto transaction = Transaction::beginRead(database);
    if (!transaction)
        return transaction.error();
    Difference marks;
    marks.table = QStringLiteral("fold_mark");
    Difference phones;
    phones.table = QStringLiteral("phone_owner");
    if (auto folded = foldIntoScratch(database, calendar, projections, marks, phones); !folded)
        return folded.error();
    std::vector<Difference> differences;
    for (const ProjectionPtr &projection : projections)
        for (const TableSpec *table : projection->tables()) {
            Difference difference;
            difference.table = QString::fromLatin1(table->name);
            for (const bool missing : {true, false})
                if (auto done = compareScratch(database, *table, missing, difference); !done)
                    return done.error();
            if (difference.missing != 0 || difference.unfounded != 0)
                differences.push_back(std::move(difference));
        }
    if (phones.missing != 0 || phones.unfounded != 0)
        differences.push_back(std::move(phones));
    if (marks.unfounded != 0)
        differences.push_back(std::move(marks));
    if (auto records = verifyRecords(database); !records)
        return records.error();
    else
        std::ranges::move(*records, std::back_inserter(differences));
    if (auto kpi = verifyKpi(database, calendar); !kpi)
        return kpi.error();
    else
        std::ranges::move(*kpi, std::back_inserter(differences));
    if (auto leads = verifyLeads(database); !leads)
        return leads.error();
    else
        std::ranges::move(*leads, std::back_inserter(differences));
    if (auto ended = transaction->commit(); !ended)
        return ended.error();
    return differences;
}

} // namespace callhelm
