#include "dialogs/recordimport/importsample.h"

#include "dialogs/recordimport/importwords.h"
#include "domain/importmapping.h"
#include "services/fieldguess.h"

namespace callhelm {

namespace {

QString pick(const char *first, const char *second, int row)
{
    return QString::fromUtf8(row == 0 ? first : second);
}

QString example(const FieldSpec &field, const RecordCatalogue &catalogue, int row)
{
    switch (field.type) {
    case FieldType::Phones:
        return pick("0987366946", "0912004117", row);
    case FieldType::Emails:
        return pick("mai.tt@example.com", "khanh.lq@example.com", row);
    case FieldType::Number:
        return pick("5", "4", row);
    case FieldType::Money:
        return pick("12500000", "8000000", row);
    case FieldType::Currency:
        return catalogue.currency;
    case FieldType::Date:
        return pick("2026-10-05", "2026-10-06", row);
    case FieldType::Time:
        return pick("2026-10-05 09:30", "2026-10-06 14:00", row);
    case FieldType::Flag:
        return pick("TRUE", "FALSE", row);
    case FieldType::Choice:
        return field.choices.value(row, field.choices.value(0));
    case FieldType::Term: {
        const std::vector<Term> terms = catalogue.terms->of(field.list);
        return terms.empty() ? QString() : terms[size_t(row) % terms.size()].name;
    }
    case FieldType::Agent:
        return catalogue.people.empty() ? QString()
                                        : catalogue.people[size_t(row) % catalogue.people.size()].name;
    case FieldType::Record:
        return field.target == Entity::Customer ? pick("0987366946", "0912004117", row) : QString();
    case FieldType::LongText:
    case FieldType::Text:
        break;
    }
    if (field.field == Field::OwnId)
        return pick("A-1", "A-2", row);
    if (field.field == Field::Name)
        return pick("Trần Thị Mai", "Lê Quốc Khánh", row);
    return {};
}

} // namespace

ReportTable historySample()
{
    ReportTable table;
    table.id = QString::fromLatin1(ImportMapping::changes);
    for (const importwords::FieldChoice &field : importwords::historyFields())
        table.columns.push_back({field.name, field.name, {}, ColumnType::Words});
    const QString lan = QStringLiteral("Lan");
    table.rows = {{QStringLiteral("deals"), QStringLiteral("D-1"), QStringLiteral("status"), QString(),
                   QStringLiteral("open"), lan, QStringLiteral("2026-10-05 09:00")},
                  {QStringLiteral("deals"), QStringLiteral("D-1"), QStringLiteral("status"),
                   QStringLiteral("open"), QStringLiteral("won"), lan, QStringLiteral("2026-10-12 16:30")}};
    return table;
}

ReportTable sampleTable(const RecordCatalogue &catalogue, Entity entity)
{
    ReportTable table;
    const EntitySpec &spec = catalogue.schema->of(entity);
    table.id = QString::fromLatin1(spec.name);
    table.rows.resize(2);
    QStringList taken;
    for (const importwords::FieldChoice &field : importwords::fields(*catalogue.schema, entity)) {
        if (field.name == QLatin1String("updated") || field.name == QLatin1String("by")
            || field.name.contains(QLatin1Char('.')))
            continue;
        // A title in the language of the moment, where it will be known again.
        const bool isKnown = guessedField(spec, field.title, QStringLiteral("text"), taken) == field.name;
        table.columns.push_back({field.name, isKnown ? field.title : field.name, {}, ColumnType::Words});
        taken.append(field.name);
        for (int row = 0; row < 2; ++row)
            table.rows[size_t(row)].push_back(example(field.spec, catalogue, row));
    }
    return table;
}

} // namespace callhelm
