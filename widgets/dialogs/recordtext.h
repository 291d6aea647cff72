#pragma once

#include <unordered_map>

#include <QCoreApplication>
#include <QString>

#include "base/calendar.h"
#include "crm/recordfold.h"
#include "services/recordcatalogue.h"

namespace callhelm {

/// Writes the values of records as people read them: names for ids, money with its currency, times in the
/// organisation's zone.
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RecordText)
public:
    using Names = std::unordered_map<RecordId, QString>;

    /// `names` are those of records that values may refer to.
    RecordText(RecordCataloguePtr catalogue, Calendar calendar, Names names = {});

    [[nodiscard]] const RecordCatalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }

    /// As recordwords::field(), but for a customer's name, which is the customer in lists only.
    [[nodiscard]] static QString title(Entity entity, const FieldSpec &field);
    /// "—" where there is nothing.
    [[nodiscard]] QString value(Entity entity, const FieldSpec &field, const FieldValue &value) const;
    /// In hundredths: "62.0 M ₫". Empty currency: the organisation's.
    [[nodiscard]] QString money(qint64 hundredths, const QString &currency = {}) const;
    /// A day for who stands at `today`: "21 October", with the year where it is another.
    [[nodiscard]] static QString day(QDate day, QDate today);
    /// 10:21; a day alone where it is the day's beginning; both where it is another day than `today`.
    [[nodiscard]] QString moment(Instant at, QDate today) const;
    /// Several phones in groups of digits, one after another.
    [[nodiscard]] static QString phones(const FieldValue &value);
    /// A record that a value refers to; its number where it has no name.
    [[nodiscard]] QString record(RecordId id) const;

private:
    RecordCataloguePtr m_catalogue;
    Calendar m_calendar;
    Names m_names;
};

/// What a state holds in a field; nothing where its kind has no such field.
[[nodiscard]] FieldValue valueOf(const RecordCatalogue &catalogue, const RecordState &state, Field field);

} // namespace callhelm
