#include "services/customerdialling.h"

#include <QPromise>

#include "base/answer.h"
#include "domain/numbermask.h"
#include "domain/phonenumber.h"
#include "services/countryservice.h"
#include "services/pbxactions.h"
#include "services/storeaccess.h"
#include "store/namereader.h"
#include "store/phonemask.h"
#include "store/reader.h"
#include "store/recordreader.h"

namespace callhelm {

struct CustomerDialling::Callee
{
    std::string key; ///< +84…
    QString whom; ///< as whoever calls sees them
    QStringList ownNames; ///< under which telephone systems know whoever calls

    static Result<Callee> read(const ReadContext &context, RecordId customer, int place, Instant now);
};

namespace {

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

} // namespace

Result<CustomerDialling::Callee> CustomerDialling::Callee::read(const ReadContext &context, RecordId customer,
                                                                int place, Instant now)
{
    ReadContext whole = context; // the same rows, with whole numbers
    whole.scope = context.scope.withMaskedNumbers(false);
    const RecordReader records(whole, now);
    const auto row = records.record(customer);
    if (!row)
        return row.error();
    const auto schema = records.schema();
    if (!schema)
        return schema.error();
    if (!*row || entityOf(customer) != Entity::Customer)
        return usage(tr("The customer is not there any more."));
    const EntitySpec &spec = (*schema)->of(Entity::Customer);
    const auto phones = separateTexts(valueOf(spec, (*row)->state, Field::Phone));
    if (place < 0 || place >= int(phones.size()))
        return usage(tr("The customer has no such number any more."));
    Callee callee;
    callee.key = phones[size_t(place)];
    const std::string &name = valueOf(spec, (*row)->state, Field::Name).text();
    callee.whom = QString::fromStdString(!name.empty() ? name
                                             : context.scope.masksNumbers()
                                             ? maskedNumber(callee.key, maskCountry(context.database))
                                             : callee.key);
    auto agents = NameReader(context).agents();
    if (!agents)
        return agents.error();
    for (const NamedAgent &agent : *agents)
        if (context.scope.seesEver(agent.id))
            callee.ownNames << agent.name;
    return callee;
}

CustomerDialling::CustomerDialling(StoreAccess &access, PbxActions &pbx, const CountryService &country)
    : m_access(access), m_pbx(pbx), m_country(country)
{
}

QFuture<Result<QString>> CustomerDialling::dial(RecordId customer, int place, const QString &phone)
{
    const auto find = [customer, place, now = m_access.systemClock().now()](Reader &reader) {
        return Callee::read(reader.context(), customer, place, now);
    };
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto answer = [promise](const Result<QString> &result) {
        promise->addResult(result);
        promise->finish();
    };
    onFinished(
        m_access.ask<Callee>(Act::ReadRecords, find), this,
        [this, phone, answer](const Result<Callee> &callee) {
            if (!callee)
                return answer(callee.error());
            const QString holder = m_pbx.holderOf(phone);
            const bool isOwn = holder.isEmpty() || callee->ownNames.contains(holder);
            if (!isOwn && !m_access.session().may(Right::ActOnPbx))
                return answer(usage(tr("The phone %1 is %2's, not yours.").arg(phone, holder)));
            const std::string number = dialledNumber(callee->key, m_country.country());
            onFinished(m_pbx.dial({phone, QString::fromStdString(number), callee->whom}), this, answer);
        });
    return promise->future();
}

} // namespace callhelm
