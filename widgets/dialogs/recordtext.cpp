#include "dialogs/recordtext.h"

#include <QLocale>

#include "common/format.h"
#include "common/recordformat.h"
#include "crm/recordwords.h"

namespace callhelm {

namespace {

QString listed(const FieldValue &value, QString (*text)(const QString &))
{
    QStringList all;
    for (const std::string &one : separateTexts(value))
        all << text(QString::fromStdString(one));
    return all.join(QStringLiteral(", "));
}

QString asItIs(const QString &text) { return text; }
QString asPhone(const QString &kept) { return format::phone(kept); }

} // namespace

RecordText::RecordText(RecordCataloguePtr catalogue, Calendar calendar, Names names)
    : m_catalogue(std::move(catalogue)), m_calendar(std::move(calendar)), m_names(std::move(names))
{
}

QString RecordText::title(Entity entity, const FieldSpec &field)
{
    return field.field == Field::Name ? tr("Name") : recordwords::field(entity, field);
}

QString RecordText::value(Entity entity, const FieldSpec &field, const FieldValue &value) const
{
    if (value.isEmpty())
        return format::none();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Currency:
        return value.string();
    case FieldType::Phones:
        return phones(value);
    case FieldType::Emails:
        return listed(value, asItIs);
    case FieldType::Number:
        return format::quantity(value.number());
    case FieldType::Money:
        return money(value.number());
    case FieldType::Time:
        return format::when(value.instant(), m_calendar);
    case FieldType::Date:
        return format::date(QDate::fromJulianDay(value.number()));
    case FieldType::Flag:
        return value.number() != 0 ? tr("yes") : tr("no");
    case FieldType::Choice:
        return recordwords::choice(entity, field, int(value.number()));
    case FieldType::Term:
        return m_catalogue->terms->name(value.id<TermId>());
    case FieldType::Agent:
        return m_catalogue->personName(value.id<AgentId>());
    case FieldType::Record:
        return record(value.id<RecordId>());
    }
    return {};
}

QString RecordText::money(qint64 hundredths, const QString &currency) const
{
    return format::shortMoney(hundredths, currency.isEmpty() ? m_catalogue->currency : currency);
}

QString RecordText::day(QDate day, QDate today)
{
    //: how a day is written, as QLocale::toString() takes it
    return QLocale().toString(day, day.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString RecordText::moment(Instant at, QDate today) const
{
    const QDate day = m_calendar.dayOf(at);
    if (m_calendar.startOf(day) == at)
        return day == today ? tr("today") : format::dayMonth(day);
    const QString time = format::shortTime(at, m_calendar);
    if (day == today)
        return time;
    return (day.year() == today.year() ? format::dayMonth(day) : format::date(day)) + u' ' + time;
}

QString RecordText::phones(const FieldValue &value) { return listed(value, asPhone); }

QString RecordText::record(RecordId id) const
{
    const auto it = m_names.find(id);
    if (it != m_names.end() && !it->second.isEmpty())
        return it->second;
    return QStringLiteral("#%1").arg(recordNumber(id));
}

FieldValue valueOf(const RecordCatalogue &catalogue, const RecordState &state, Field field)
{
    const auto entity = entityOf(state.id);
    const int at = entity ? catalogue.schema->of(*entity).indexOf(field) : -1;
    return at >= 0 && size_t(at) < state.values.size() ? state.values[size_t(at)] : FieldValue();
}

} // namespace callhelm
