#include "services/historyimport.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/importtools.h"

namespace callhelm {

namespace {

constexpr qint64 mostRows = 1'000'000; // all are held in memory
constexpr qint64 rowsPerLook = 256; // at progress and stop
constexpr size_t rejectionsTold = 1000;
constexpr size_t previewRows = 20;
constexpr qsizetype contradictionsTold = 10;

QString sentence(const char *text) { return QCoreApplication::translate("RecordImport", text); }

bool isSame(const HistoryRow::Value &one, const HistoryRow::Value &other)
{
    return one.kind == other.kind && one.value == other.value && one.name == other.name;
}

/// Rows of one field and one moment as they follow from each other, by what was there before; logs often tell
/// the minute alone. The rest stays in the order of the file.
void chain(std::vector<const HistoryRow *> &rows)
{
    for (size_t at = 0; at + 1 < rows.size(); ++at) {
        const auto follows = [&](const HistoryRow *row) { // another of these
            return std::any_of(rows.begin() + std::ptrdiff_t(at), rows.end(), [row](const HistoryRow *other) {
                return other != row && row->from && isSame(other->to, *row->from);
            });
        };
        const HistoryRow *before = at > 0 ? rows[at - 1] : nullptr;
        const auto next
            = std::find_if(rows.begin() + std::ptrdiff_t(at), rows.end(), [&](const HistoryRow *row) {
                  return before != nullptr ? row->from && isSame(before->to, *row->from) : !follows(row);
              });
        if (next != rows.end())
            std::rotate(rows.begin() + std::ptrdiff_t(at), next, next + 1);
    }
}

/// In the order of time.
std::vector<const HistoryRow *> inOrder(const std::vector<HistoryRow> &rows)
{
    std::vector<const HistoryRow *> ordered;
    ordered.reserve(rows.size());
    for (const HistoryRow &row : rows)
        ordered.push_back(&row);
    const auto isSave = [](const HistoryRow *one, const HistoryRow *other) {
        return one->at == other->at && one->by == other->by;
    };
    std::ranges::stable_sort(ordered, [](const HistoryRow *one, const HistoryRow *other) {
        return one->at != other->at ? one->at < other->at : one->by < other->by;
    });
    for (size_t first = 0, last = 0; first < ordered.size(); first = last) {
        std::map<const FieldSpec *, std::vector<const HistoryRow *>> fields;
        for (last = first; last < ordered.size() && isSave(ordered[first], ordered[last]); ++last)
            fields[ordered[last]->field].push_back(ordered[last]);
        if (fields.size() == last - first)
            continue; // each once
        for (auto &[field, chained] : fields)
            chain(chained);
        std::map<const FieldSpec *, size_t> told;
        for (size_t i = first; i < last; ++i) {
            const FieldSpec *field = ordered[i]->field;
            ordered[i] = fields[field][told[field]++];
        }
    }
    return ordered;
}

Error stopped()
{
    return {Error::Kind::Cancelled,
            sentence(QT_TRANSLATE_NOOP("RecordImport", "The import was stopped.")),
            {},
            0};
}

} // namespace

Result<RecordImportReport> HistoryImport::run()
{
    if (auto done = begin(); !done)
        return done.error();
    auto found = inspectTable(m_task.file, tableOptionsOf(m_task), m_task.mapping.missing);
    if (!found)
        return found.error();
    if (found->rows > mostRows)
        return Error{Error::Kind::Usage,
                     sentence(QT_TRANSLATE_NOOP("RecordImport",
                                                "A history may have %1 rows at most: divide the file."))
                         .arg(mostRows),
                     m_task.file, 0};
    auto reader = HistoryReader::make(m_writer->schema(), m_task.mapping, *found, m_writer->rules(),
                                      m_options.calendar);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.previewColumns = m_reader->names();
    for (const bool justLooks : {true, false}) {
        auto file = TableFile::open(m_task.file, found->options);
        if (!file)
            return file.error();
        if (auto done = readRows(**file, justLooks); !done)
            return done.error();
        if (justLooks)
            if (auto done = m_reader->decide(); !done)
                return done.error();
    }
    if (auto done = takeAll(); !done)
        return done.error();
    tellRejected();
    m_report.newPeople = m_names->newPeople();
    m_report.newTerms = m_names->newTerms();
    if (m_contradictions > 0) {
        m_report.notes.append(QCoreApplication::translate(
            "RecordImport", "%n changes tell another value before them than the records have.", nullptr,
            int(m_contradictions)));
        m_report.notes.append(m_contradicted);
    }
    return std::move(m_report);
}

Result<void> HistoryImport::begin()
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

bool HistoryImport::goesOn(const TableFile &file, qint64 rows, int from, int to) const
{
    if (rows % rowsPerLook != 0 || !m_options.goOn)
        return true;
    const int percent = file.size() > 0 ? int(from + (to - from) * file.bytesRead() / file.size()) : from;
    return m_options.goOn(std::min(percent, to), rows);
}

Result<void> HistoryImport::readRows(TableFile &file, bool justLooks)
{
    TableRow row;
    for (qint64 rows = 1;; ++rows) {
        auto more = file.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (justLooks)
            m_reader->look(row);
        else if (auto done = takeRow(row); !done)
            return done;
        if (!goesOn(file, rows, justLooks ? 0 : 15, justLooks ? 15 : 30))
            return stopped();
    }
}

Result<void> HistoryImport::takeRow(const TableRow &row)
{
    ++m_report.rows;
    if (m_report.preview.size() < previewRows)
        m_report.preview.push_back({row.number, m_reader->texts(row), {}});
    RejectedRow rejection;
    auto change = m_reader->read(row, rejection);
    if (change && change->at > m_options.now + std::chrono::hours(24))
        change = Error{Error::Kind::Input,
                       sentence(QT_TRANSLATE_NOOP("RecordImport", "The time lies in the future.")),
                       {},
                       0};
    if (!change) {
        if (change.error().kind != Error::Kind::Input)
            return change.error();
        rejection.reason = change.error().text;
        m_rejected.push_back(std::move(rejection));
        return {};
    }
    m_rows[change->entity][change->record].push_back(std::move(*change));
    return {};
}

/// Kinds of records come in the order in which they refer to each other; only tickets refer to tickets.
Result<void> HistoryImport::takeAll()
{
    qint64 records = 0, done = 0;
    for (const auto &[kind, named] : m_rows)
        records += qint64(named.size());
    for (auto &[kind, named] : m_rows) {
        const EntitySpec &entity = m_writer->schema().of(kind);
        ImportMatcher matcher(entity, m_task.mapping, {}, *m_writer, *m_lookup, *m_names, m_options.now);
        bool mayWait = true;
        for (size_t before = 0; !named.empty();) {
            mayWait = mayWait && named.size() != before;
            before = named.size();
            for (auto it = named.begin(); it != named.end();) {
                auto plan = planOf(matcher, entity, it->first, it->second, mayWait);
                if (!plan)
                    return plan.error();
                if (plan->waits) {
                    ++it;
                    continue;
                }
                if (auto written = write(entity, it->first, *plan); !written)
                    return written;
                it = named.erase(it);
                if (++done % rowsPerLook == 0 && m_options.goOn
                    && !m_options.goOn(int(30 + 65 * done / records), m_report.rows))
                    return stopped();
            }
        }
        m_report.alsoAdded += matcher.customersMade();
    }
    return m_writer->finish();
}

RejectedRow HistoryImport::rejectedOf(const HistoryRow &row, const QString &column, const QString &value,
                                      const QString &reason) const
{
    return {row.number, m_reader->titleOf(column), value, reason};
}

/// Nothing where the matcher waits.
Result<std::optional<FieldValue>> HistoryImport::resolved(ImportMatcher &matcher, const EntitySpec &entity,
                                                          const HistoryRow &row,
                                                          const HistoryRow::Value &value,
                                                          const RecordState &before, bool mayWait)
{
    ImportSaid said;
    said.field = row.field->field;
    said.spec = row.field;
    said.cell.kind = value.kind;
    said.cell.value = value.value;
    said.cell.name = value.name;
    said.cell.hasDay = true;
    matcher.clear();
    auto entries = matcher.entriesOf({said}, entity, &before, mayWait);
    if (!entries)
        return entries.error();
    if (matcher.waits())
        return std::optional<FieldValue>();
    return std::optional(entries->empty() ? FieldValue() : entries->front().to);
}

Result<HistoryImport::Plan> HistoryImport::planOf(ImportMatcher &matcher, const EntitySpec &entity,
                                                  const QString &name, const Rows &rows, bool mayWait)
{
    Plan plan;
    const QString recordColumn = QStringLiteral("record");
    const auto rejectAll = [&](const QString &reason) {
        for (const HistoryRow &row : rows)
            plan.rejected.push_back(rejectedOf(row, recordColumn, name, reason));
        return plan;
    };
    auto called = matcher.called(entity.entity, name);
    if (!called)
        return called.error();
    if (called->size() > 1)
        return rejectAll(
            sentence(QT_TRANSLATE_NOOP("RecordImport", "Several records are called “%1”.")).arg(name));
    if (called->size() == 1)
        plan.record = called->front();
    else if (m_task.mapping.records != UnknownNames::Make || name.startsWith(QLatin1Char('#')))
        return rejectAll(sentence(QT_TRANSLATE_NOOP("RecordImport", "There is no “%1”.")).arg(name));

    RecordState before; // as far as stages are those of a pool
    before.values.resize(entity.fields.size());
    if (plan.record.isValid()) {
        auto state = m_lookup->state(plan.record);
        if (!state)
            return state.error();
        if (*state)
            before = **state;
    }
    for (const HistoryRow *row : inOrder(rows)) {
        const auto rejects = [&](const Error &error, const QString &column, const QString &value) {
            plan.rejected.push_back(rejectedOf(*row, column, value, error.text));
        };
        auto to = resolved(matcher, entity, *row, row->to, before, mayWait);
        if (!to) {
            if (to.error().kind != Error::Kind::Input)
                return to.error();
            rejects(to.error(), QStringLiteral("to"), row->to.name);
            continue;
        }
        std::optional<FieldValue> from;
        if (row->from && *to) {
            auto told = resolved(matcher, entity, *row, *row->from, before, mayWait);
            if (!told) {
                if (told.error().kind != Error::Kind::Input)
                    return told.error();
                rejects(told.error(), QStringLiteral("from"), row->from->name);
                continue;
            }
            from = *told;
        }
        if (!*to || (row->from && !from)) {
            plan.waits = true;
            return plan;
        }
        auto by = m_names->person(row->by);
        if (!by) {
            rejects(by.error(), QStringLiteral("by"), row->by);
            continue;
        }
        if (const int index = entity.indexOf(row->field->field); index >= 0)
            before.values[size_t(index)] = **to;
        FieldEntry entry{row->field->field, **to, from};
        const auto isTold = [&entry](const FieldEntry &other) {
            return other.field == entry.field && other.to == entry.to;
        };
        bool isSame = !plan.saves.empty() && plan.saves.back().at == row->at && plan.saves.back().by == *by
            && std::ranges::any_of(plan.saves.back().entries, isTold);
        if (plan.record.isValid() && !isSame) {
            auto facts = m_lookup->factsAt(plan.record, row->at);
            if (!facts)
                return facts.error();
            isSame = std::ranges::any_of(
                *facts, [&](const auto &entries) { return std::ranges::any_of(entries, isTold); });
        }
        if (isSame) {
            ++plan.same;
            continue;
        }
        if (plan.saves.empty() || plan.saves.back().at != row->at || plan.saves.back().by != *by)
            plan.saves.push_back({row->at, *by, {}, {}});
        plan.saves.back().entries.push_back(std::move(entry));
        plan.saves.back().rows.push_back(row->number);
    }
    return plan;
}

Result<void> HistoryImport::write(const EntitySpec &entity, const QString &name, Plan &plan)
{
    std::ranges::move(plan.rejected, std::back_inserter(m_rejected));
    m_report.same += plan.same;
    if (plan.saves.empty())
        return {};
    if (m_report.added + m_report.changed == 0)
        m_report.entity = entity.entity;
    bool makes = !plan.record.isValid();
    for (const Save &save : plan.saves) {
        m_report.changed += qint64(save.entries.size());
        if (!makes) {
            if (auto done = m_writer->change(plan.record, save.at, save.by, save.entries); !done)
                return done;
            continue;
        }
        std::vector<FieldEntry> entries = save.entries;
        entries.push_back({Field::OwnId, FieldValue(name)});
        auto record = m_writer->add(entity.entity, save.at, save.by, std::move(entries));
        if (!record)
            return record.error();
        plan.record = *record;
        makes = false;
        ++m_report.added; // its first row; the others change it
        --m_report.changed;
    }
    return compare(entity, plan);
}

/// Whether what the rows say was there before is what the record had.
Result<void> HistoryImport::compare(const EntitySpec &entity, const Plan &plan)
{
    std::map<Field, FieldValue> told;
    const auto rowOf = [&plan](const RecordFact &fact, const FieldEntry &entry) {
        for (const Save &save : plan.saves)
            if (save.at == fact.at && save.by == fact.by)
                for (size_t i = 0; i < save.entries.size(); ++i)
                    if (save.entries[i] == entry)
                        return save.rows[i];
        return qint64(0);
    };
    return m_writer->log().eachOf(plan.record, [&](const RecordFact &fact) {
        for (const FieldEntry &entry : fact.entries) {
            const FieldSpec *field = entity.find(entry.field);
            if (field == nullptr)
                continue;
            const auto normal
                = [&](const FieldValue &value) { return normalised(field->type, value, m_writer->rules()); };
            const auto before = told.find(entry.field);
            if (fact.batch == m_report.batch && entry.from && before != told.end()
                && before->second != normal(*entry.from)) {
                ++m_contradictions;
                if (m_contradicted.size() < contradictionsTold)
                    m_contradicted.append(
                        sentence(QT_TRANSLATE_NOOP("RecordImport", "Row %1: “%2” was another."))
                            .arg(QString::number(rowOf(fact, entry)),
                                 field->title.isEmpty() ? QString::fromLatin1(field->name) : field->title));
            }
            told[entry.field] = normal(entry.to);
        }
    });
}

void HistoryImport::tellRejected()
{
    std::ranges::stable_sort(m_rejected, {}, &RejectedRow::row);
    m_report.rejected = qint64(m_rejected.size());
    for (const RejectedRow &row : m_rejected) {
        if (!row.column.isEmpty())
            ++m_report.unread[row.column];
        if (m_options.rejected)
            m_options.rejected(row);
        if (m_report.rejections.size() < rejectionsTold)
            m_report.rejections.push_back(row);
        const auto shown = std::ranges::find(m_report.preview, row.row, &RecordImportReport::PreviewRow::row);
        if (shown != m_report.preview.end())
            shown->rejectedColumn = row.column;
    }
}

} // namespace callhelm
