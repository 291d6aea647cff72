#include "store/phonemask.h"

#include "domain/numbermask.h"
#include "store/openstore.h"

namespace callhelm {

Country maskCountry(Database &database)
{
    const auto country = readCountry(database);
    return country ? *country : Country::Other;
}

void maskPhones(RecordRow &row, const EntitySpec &entity, Country country)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].type != FieldType::Phones)
            continue;
        std::vector<std::string> phones = separateTexts(row.state.values[i]);
        for (std::string &phone : phones)
            phone = maskedNumber(phone, country);
        row.state.values[i] = joinedTexts(phones);
    }
}

} // namespace callhelm
