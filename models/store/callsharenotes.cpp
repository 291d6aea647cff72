#include "store/callsharenotes.h"

#include <unordered_map>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/sharerows.h"

namespace callhelm {

namespace {

constexpr size_t mostNoted = 1'000'000;

qint64 numberOf(qint64 id) { return id; }
template <class Tag>
qint64 numberOf(Id<Tag> id)
{
    return id.value();
}

} // namespace

struct CallShareNotes::Statements
{
    Statement leg, attempt, direct;

    Statement &of(const LegRow *) { return leg; }
    Statement &of(const AttemptRow *) { return attempt; }
    Statement &of(const DirectRow *) { return direct; }
};

CallShareNotes::CallShareNotes(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
CallShareNotes::~CallShareNotes() = default;

Result<std::unique_ptr<CallShareNotes>> CallShareNotes::open(Database &database)
{
    Preparing prepare(database);
    const auto byId = [&]<class Row>(const Row *) {
        return prepare(QByteArray(ShareColumns<Row>::select) + " WHERE id=?");
    };
    std::unique_ptr<Statements> statements(new Statements{byId(static_cast<const LegRow *>(nullptr)),
                                                          byId(static_cast<const AttemptRow *>(nullptr)),
                                                          byId(static_cast<const DirectRow *>(nullptr))});
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<CallShareNotes>(new CallShareNotes(std::move(statements)));
}

template <class Row>
Result<void> CallShareNotes::noteStored(qint64 id)
{
    Statement &statement = m->of(static_cast<const Row *>(nullptr));
    statement.bindAll(id);
    return eachRow(statement, [&](const Statement &stored) {
        Row row;
        ShareColumns<Row>::read(stored, row);
        m_noted->changes.push_back({ShareColumns<Row>::sourceOf(row), row.call, CallShare::of(row), false});
    });
}

template <class Row>
Result<void> CallShareNotes::noteRows(const RowChanges<Row> &changes, bool overwrite)
{
    // What becomes of rows that are stored: the last change counts.
    std::unordered_map<qint64, const Row *> stored;
    for (const Row &row : changes.changed)
        stored[numberOf(row.id)] = &row;
    for (const qint64 id : changes.removed)
        stored[id] = nullptr;
    const auto add = [this](const Row &row) {
        m_noted->changes.push_back({ShareColumns<Row>::sourceOf(row), row.call, CallShare::of(row), true});
    };
    for (const Row &row : changes.added) {
        const qint64 id = numberOf(row.id);
        if (overwrite) {
            stored.try_emplace(id, &row);
            continue;
        }
        const auto found = stored.empty() ? stored.end() : stored.find(id);
        if (found == stored.end()) {
            add(row);
            continue;
        }
        if (found->second != nullptr)
            add(*found->second);
        stored.erase(found);
    }
    for (const auto &[id, row] : stored) {
        if (auto done = noteStored<Row>(id); !done)
            return done;
        if (row != nullptr)
            add(*row);
    }
    return {};
}

Result<void> CallShareNotes::note(const FoldOutput &output, bool overwrite)
{
    if (!m_noted)
        return {};
    auto done = noteRows(output.legs, overwrite);
    if (done)
        done = noteRows(output.attempts, overwrite);
    if (done)
        done = noteRows(output.directs, overwrite);
    for (const VisitRow &visit : output.visits.changed)
        m_noted->changes.push_back({visit.source, visit.call, {}, true});
    if (overwrite)
        for (const VisitRow &visit : output.visits.added)
            m_noted->changes.push_back({visit.source, visit.call, {}, true});
    if (m_noted->changes.size() > mostNoted)
        m_noted.reset();
    return done;
}

std::optional<CallShareChanges> CallShareNotes::take()
{
    auto noted = std::move(m_noted);
    m_noted.emplace();
    return noted;
}

} // namespace callhelm
