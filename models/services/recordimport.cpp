#include "services/recordimport.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include "services/importnotes.h"
#include "services/importrowsource.h"
#include "services/importsameness.h"
#include "services/importtools.h"
#include "store/journal.h"

namespace callhelm {

namespace {

constexpr size_t rejectionsTold = 1000;
constexpr size_t previewRows = 20;
constexpr qint64 rowsPerLook = 256; ///< at progress and stop
constexpr size_t mostWaiting = 100'000;

QString sentence(const char *text) { return QCoreApplication::translate("RecordImport", text); }

Error stopped()
{
    const char *text = QT_TRANSLATE_NOOP("RecordImport", "The import was stopped.");
    return {Error::Kind::Cancelled, sentence(text), {}, 0};
}

} // namespace

Result<RecordImportReport> RecordImport::run()
{
    if (auto done = begin(); !done)
        return done.error();
    std::atomic_bool isStopped = false;
    const auto progress = [&](qint64 read, qint64 all) { // of the first of two readings
        isStopped = m_options.goOn && !m_options.goOn(all > 0 ? int(30 * read / all) : 0, 0);
    };
    auto found
        = inspectTable(m_task.file, tableOptionsOf(m_task), m_task.mapping.missing, &isStopped, progress);
    if (!found)
        return found.error();
    auto reader = ImportRowReader::make(m_writer->schema(), m_task.mapping, *found, m_writer->rules(),
                                        m_options.calendar);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.entity = m_reader->entity().entity;
    m_report.previewColumns = m_reader->fieldNames();
    m_keys = m_task.mapping.keys;
    if (m_keys.isEmpty()) {
        if (m_reader->takes(Field::OwnId))
            m_keys.append(QStringLiteral("id"));
        else
            m_keys = QStringList{QStringLiteral("phone"), QStringLiteral("email")};
    }
    m_hasKeys = std::ranges::any_of(m_keys, [this](const QString &key) {
        return m_reader->takes(key == QLatin1String("id")
                                   ? Field::OwnId
                                   : (key == QLatin1String("phone") ? Field::Phone : Field::Email));
    });
    m_isHistory = m_reader->takes(Field::Updated) && m_keys.contains(QLatin1String("id"));
    m_matcher = std::make_unique<ImportMatcher>(m_reader->entity(), m_task.mapping, m_keys, *m_writer,
                                                *m_lookup, *m_names, m_options.now);
    if (m_report.entity == Entity::Customer) {
        auto keys = m_writer->beginBulk(found->rows);
        if (!keys)
            return keys.error();
        m_lookup->setKeys(*keys);
    }
    auto file = TableFile::open(m_task.file, found->options);
    if (!file)
        return file.error();
    if (auto done = takeRows(std::move(*file)); !done)
        return done.error();
    if (auto done = m_writer->finish(); !done)
        return done.error();
    m_lookup->setKeys(nullptr);
    if (!m_options.isDryRun)
        if (auto done = m_writer->endBulk(); !done)
            return done.error();
    m_report.alsoAdded += m_matcher->customersMade();
    m_report.newPeople = m_names->newPeople();
    m_report.newTerms = m_names->newTerms();
    m_report.notes += importNotes(m_zeros, found->facts.mergedRanges);
    return std::move(m_report);
}

Result<void> RecordImport::begin()
{
    auto tools = ImportTools::open(m_ground, m_task.mapping, m_options.now, m_options.who, m_task.file);
    if (!tools)
        return tools.error();
    m_writer = std::move(tools->writer);
    m_lookup = std::move(tools->lookup);
    m_names = std::move(tools->names);
    m_report.batch = tools->batch;
    return {};
}

Result<void> RecordImport::takeRows(std::unique_ptr<TableFile> file)
{
    ImportRowSource source(std::move(file), *m_reader);
    for (;;) {
        auto row = source.next();
        if (!row)
            return row.error();
        if (*row == nullptr)
            break;
        ++m_report.rows;
        if (auto done = takeRow(**row, true); !done)
            return done;
        if (m_report.rows % rowsPerLook == 0 && m_options.goOn
            && !m_options.goOn(std::min(30 + 60 * source.percent() / 100, 90), m_report.rows))
            return stopped();
    }
    // What rows refer to may stand below them; whoever waits for each other is rejected in the end.
    for (size_t before = 0; !m_waiting.empty() && m_waiting.size() != before;) {
        before = m_waiting.size();
        std::deque<TableRow> waiting = std::exchange(m_waiting, {});
        for (const TableRow &one : waiting)
            if (auto done = takeAgain(one, true); !done)
                return done;
    }
    const std::deque<TableRow> rest = std::exchange(m_waiting, {});
    for (const TableRow &one : rest)
        if (auto done = takeAgain(one, false); !done)
            return done;
    return {};
}

Result<void> RecordImport::takeAgain(const TableRow &cells, bool mayWait)
{
    RejectedRow rejected;
    auto row = m_reader->read(cells, rejected);
    ReadRow read{cells, std::move(rejected), std::move(row)};
    return takeRow(read, mayWait);
}

Result<void> RecordImport::takeRow(ReadRow &read, bool mayWait)
{
    auto &[cells, rejected, row] = read;
    if (!row) {
        if (row.error().kind != Error::Kind::Input)
            return row.error();
        rejected.reason = row.error().text;
        preview(cells, nullptr, &rejected);
        reject(std::move(rejected));
        return {};
    }
    m_matcher->clear();
    auto became = take(*row, mayWait && m_waiting.size() < mostWaiting);
    if (m_matcher->waits()) {
        m_waiting.push_back(std::move(cells));
        return {};
    }
    if (!became) {
        if (became.error().kind != Error::Kind::Input)
            return became.error();
        for (const ImportSaid &said : row->said)
            if (said.field == m_matcher->blamed() && said.column < int(cells.cells.size())) {
                rejected.value = cells.cells[size_t(said.column)].text;
                rejected.column = m_reader->titleOf(said.column);
            }
        rejected.row = cells.number;
        rejected.reason = became.error().text;
        rejected.sameAs = std::exchange(m_sameAs, 0);
        preview(cells, nullptr, &rejected);
        reject(std::move(rejected));
        return {};
    }
    for (const ImportSaid &said : row->said)
        m_zeros += said.cell.restoredZeros;
    preview(cells, &*row, nullptr);
    count(*became);
    return {};
}

void RecordImport::count(Became became)
{
    switch (became) {
    case Became::Added:
        ++m_report.added;
        break;
    case Became::Changed:
        ++m_report.changed;
        break;
    case Became::Same:
        ++m_report.same;
        break;
    case Became::Later:
        break;
    }
}

void RecordImport::reject(RejectedRow row)
{
    ++m_report.rejected;
    if (row.unread.isEmpty() && !row.column.isEmpty())
        ++m_report.unread[row.column];
    for (const QString &title : std::as_const(row.unread))
        ++m_report.unread[title];
    if (m_options.rejected)
        m_options.rejected(row);
    if (m_report.rejections.size() < rejectionsTold)
        m_report.rejections.push_back(std::move(row));
}

void RecordImport::preview(const TableRow &row, const ImportRow *taken, const RejectedRow *rejected)
{
    const bool isOdd = rejected != nullptr && m_report.rejected < qint64(previewRows);
    if (m_report.preview.size() >= previewRows && !isOdd)
        return;
    m_report.preview.push_back({row.number,
                                taken != nullptr
                                    ? m_reader->takenTexts(*taken, m_writer->rules(), m_options.calendar)
                                    : m_reader->texts(row),
                                rejected != nullptr ? rejected->column : QString()});
}

/// The 63 bits that tell a row without id from others; of equal rows each its own.
qint64 RecordImport::keyOf(const QString &content)
{
    const auto bitsOf = [](const QByteArray &text) {
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1);
        return qFromBigEndian<quint64>(hash.constData());
    };
    const QByteArray text = m_reader->entity().name + content.toUtf8();
    const int times = ++m_told[bitsOf(text)];
    return qint64(bitsOf(text + QByteArray::number(times)) >> 1) | 1;
}

/// When a record that the row makes came to be, as far as the row tells; else now.
Instant RecordImport::beginningOf(const ImportRow &row) const
{
    std::vector<Field> fields{Field::Updated, Field::Created};
    switch (m_reader->entity().entity) {
    case Entity::Order:
    case Entity::Note:
    case Entity::Message:
    case Entity::Rating:
        fields.push_back(Field::At);
        break;
    case Entity::Conversation:
        fields.push_back(Field::Opened);
        break;
    default:
        break;
    }
    for (const Field field : fields)
        if (const auto at = row.value(field))
            return std::min(at->instant(), m_options.now);
    return m_options.now;
}

Result<RecordImport::Became> RecordImport::take(const ImportRow &row, bool mayWait)
{
    const EntitySpec &entity = m_reader->entity();
    AgentId by;
    if (const ImportCell *cell = row.find(Field::By);
        cell != nullptr && cell->kind == ImportCell::Kind::Name) {
        auto person = m_names->person(cell->name);
        if (!person)
            return m_matcher->reject(person.error().text, Field::By);
        by = *person;
    }
    // Whatever rejects the row is asked before anything is written.
    RecordId record;
    std::optional<RecordState> before;
    if (m_isHistory) {
        if (auto fit = checkState(row); !fit)
            return fit.error();
    } else if (m_hasKeys) {
        auto known = m_matcher->known(row);
        if (!known)
            return known.error();
        record = *known;
        if (const qint64 other = record.isValid() ? m_rowOf.of(record) : 0; other != 0) {
            m_sameAs = other;
            return m_matcher->reject({});
        }
        auto state = m_lookup->state(record);
        if (!state)
            return state.error();
        before = std::move(*state);
    }
    auto deal = m_matcher->entriesOf(row.ofDeal, m_writer->schema().of(Entity::Deal), nullptr, false);
    if (!deal)
        return deal.error();
    auto entries = m_matcher->entriesOf(row.said, entity, before ? &*before : nullptr, mayWait);
    if (!entries)
        return entries.error();
    if (m_matcher->waits())
        return Became::Later;
    if (m_isHistory)
        return takeState(row, std::move(*entries), by);
    const qint64 rowKey = m_hasKeys ? 0 : keyOf(row.content);
    if (rowKey != 0) { // all that the row says is as it was, or it is a new one
        auto known = m_lookup->byRowKey(entity.entity, rowKey);
        if (!known)
            return known.error();
        if (known->isValid())
            return Became::Same;
    }
    return before ? change(row, *before, *entries, std::move(*deal), by)
                  : add(row, std::move(*entries), std::move(*deal), by, rowKey);
}

Result<RecordImport::Became> RecordImport::add(const ImportRow &row, std::vector<FieldEntry> entries,
                                               std::vector<FieldEntry> deal, AgentId by, qint64 rowKey)
{
    std::erase_if(entries, [](const FieldEntry &entry) { return entry.to.isEmpty(); });
    if (rowKey != 0)
        entries.push_back({Field::RowKey, FieldValue(rowKey)});
    auto record = m_writer->add(m_reader->entity().entity, beginningOf(row), by, std::move(entries));
    if (!record)
        return record.error();
    m_rowOf.add(*record, row.number);
    auto made = takeDeal(row, std::move(deal), *record, by);
    return made ? Result<Became>(Became::Added) : made.error();
}

Result<RecordImport::Became> RecordImport::change(const ImportRow &row, const RecordState &before,
                                                  const std::vector<FieldEntry> &entries,
                                                  std::vector<FieldEntry> deal, AgentId by)
{
    const RecordId record = before.id;
    m_rowOf.add(record, row.number);
    const EntitySpec &entity = m_reader->entity();
    std::vector<FieldEntry> changes;
    bool isKeyChanged = false;
    for (const FieldEntry &entry : entries) {
        if (saysTheSame(entry, entity, before, m_writer->rules()))
            continue;
        changes.push_back(entry);
        isKeyChanged = isKeyChanged || entry.field == Field::Phone || entry.field == Field::Email
            || entry.field == Field::OwnId;
    }
    auto made = takeDeal(row, std::move(deal), record, by);
    if (!made)
        return made.error();
    if (changes.empty())
        return *made ? Became::Changed : Became::Same;
    const auto updated = row.value(Field::Updated);
    const Instant at = updated ? std::min(updated->instant(), m_options.now) : m_options.now;
    if (auto done = m_writer->change(record, at, by, std::move(changes)); !done)
        return done.error();
    if (isKeyChanged) // later rows find it by what it is now
        if (auto done = m_writer->finish(); !done)
            return done.error();
    return Became::Changed;
}

/// Whether a row that is a state of its record tells which record, and when it was so.
Result<void> RecordImport::checkState(const ImportRow &row)
{
    const auto id = row.value(Field::OwnId);
    const auto at = row.value(Field::Updated);
    if (!id || id->isEmpty())
        return m_matcher->reject(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "Nothing tells which record it is: %1 are empty."))
                .arg(QStringLiteral("id")),
            Field::OwnId);
    if (!at)
        return m_matcher->reject(sentence(QT_TRANSLATE_NOOP("RecordImport", "Nothing tells when it was so.")),
                                 Field::Updated);
    if (at->instant() > m_options.now + std::chrono::hours(24))
        return m_matcher->reject(sentence(QT_TRANSLATE_NOOP("RecordImport", "The time lies in the future.")),
                                 Field::Updated);
    return {};
}

/// The row is what the record was at a moment. Rows may come in any order.
Result<RecordImport::Became> RecordImport::takeState(const ImportRow &row, std::vector<FieldEntry> entries,
                                                     AgentId by)
{
    const auto id = row.value(Field::OwnId);
    const auto at = row.value(Field::Updated);
    auto record = m_matcher->recordWithId(m_reader->entity().entity, id->string());
    if (!record)
        return record.error();
    if (!record->isValid()) {
        std::erase_if(entries, [](const FieldEntry &entry) { return entry.to.isEmpty(); });
        auto added = m_writer->add(m_reader->entity().entity, at->instant(), by, std::move(entries));
        if (!added)
            return added.error();
        return Became::Added;
    }
    auto facts = m_lookup->factsAt(*record, at->instant());
    if (!facts)
        return facts.error();
    std::vector<FieldEntry> wanted = entries;
    std::erase_if(wanted, [](const FieldEntry &entry) { return entry.to.isEmpty(); });
    if (std::ranges::count(*facts, wanted) > 0 || std::ranges::count(*facts, entries) > 0)
        return Became::Same;
    auto was = wasSo(m_writer->log(), *record, at->instant(), entries, m_reader->entity(), m_writer->rules());
    if (!was)
        return was.error();
    if (*was)
        return Became::Same;
    auto done = m_writer->change(*record, at->instant(), by, std::move(entries));
    return done ? Result<Became>(Became::Changed) : done.error();
}

/// The deal that a customer's row makes beside them, once. Tells whether it was made.
Result<bool> RecordImport::takeDeal(const ImportRow &row, std::vector<FieldEntry> entries, RecordId customer,
                                    AgentId by)
{
    if (std::ranges::all_of(row.ofDeal,
                            [](const ImportSaid &said) { return said.cell.kind == ImportCell::Kind::Blank; }))
        return false;
    const auto ownId = std::ranges::find(entries, Field::OwnId, &FieldEntry::field);
    // Of a deal without an id, what tells it from others is who the customer is and what is said of it.
    QString who;
    for (const ImportSaid &said : row.said)
        if (said.field == Field::OwnId || said.field == Field::Phone || said.field == Field::Email)
            who += said.cell.value.string() + QChar(0x1F);
    const qint64 rowKey = ownId == entries.end() ? keyOf(who + row.dealContent) : 0;
    auto known = rowKey == 0 ? m_lookup->byOwnId(Entity::Deal, ownId->to.text())
                             : m_lookup->byRowKey(Entity::Deal, rowKey);
    if (!known)
        return known.error();
    if (known->isValid())
        return false;
    entries.push_back({Field::Customer, FieldValue(customer)});
    if (rowKey != 0)
        entries.push_back({Field::RowKey, FieldValue(rowKey)});
    auto made = m_writer->add(Entity::Deal, beginningOf(row), by, std::move(entries));
    if (!made)
        return made.error();
    ++m_report.alsoAdded;
    return true;
}

} // namespace callhelm
