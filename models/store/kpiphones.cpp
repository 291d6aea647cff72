#include "store/kpiphones.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

struct KpiPhones::Statements
{
    Statement ofCustomer, add, remove;
};

KpiPhones::KpiPhones(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
KpiPhones::~KpiPhones() = default;

Result<std::unique_ptr<KpiPhones>> KpiPhones::open(Database &database)
{
    Preparing prepare(database);
    std::unique_ptr<Statements> statements(
        new Statements{prepare("SELECT key,created,deleted FROM kpi_phone WHERE customer=? ORDER BY key"),
                       prepare("INSERT INTO kpi_phone(key,customer,created,deleted) VALUES(?,?,?,?)"),
                       prepare("DELETE FROM kpi_phone WHERE customer=?")});
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<KpiPhones>(new KpiPhones(std::move(statements)));
}

std::vector<KpiPhones::Phone> KpiPhones::phonesOf(const EntitySpec &customers, RecordId customer,
                                                  const std::optional<RecordState> &state)
{
    std::vector<Phone> phones;
    if (state)
        for (std::string &key : separateTexts(valueOf(customers, *state, Field::Phone)))
            phones.push_back({std::move(key), customer, toMs(state->created), state->deleted});
    std::ranges::sort(phones);
    phones.erase(std::unique(phones.begin(), phones.end()), phones.end());
    return phones;
}

Result<void> KpiPhones::write(const Phone &phone)
{
    m->add.bindAll(phone.key, phone.customer.value(), phone.created, phone.deleted ? 1 : 0);
    return m->add.run();
}

void KpiPhones::addNew(const EntitySpec &customers, const RecordState &state)
{
    std::ranges::move(phonesOf(customers, state.id, state), std::back_inserter(m_new));
}

Result<void> KpiPhones::writeNew()
{
    std::vector<Phone> phones = std::exchange(m_new, {});
    std::ranges::sort(phones);
    m_changed.reserve(m_changed.size() + phones.size());
    for (Phone &phone : phones) {
        if (auto done = write(phone); !done)
            return done;
        m_changed.push_back(std::move(phone.key));
    }
    return {};
}

Result<void> KpiPhones::change(const EntitySpec &customers, RecordId customer,
                               const std::optional<RecordState> &state, bool follows)
{
    std::vector<Phone> was;
    m->ofCustomer.bindAll(customer.value());
    auto done = eachRow(m->ofCustomer, [&](const Statement &row) {
        was.push_back({std::string(row.text(0)), customer, row.int64(1), row.int64(2) != 0});
    });
    if (!done)
        return done;
    std::vector<Phone> is = phonesOf(customers, customer, state);
    if (was == is) {
        if (follows)
            std::ranges::transform(is, std::back_inserter(m_changed), &Phone::key);
        return {};
    }
    for (const auto *phones : {&was, &is})
        std::ranges::transform(*phones, std::back_inserter(m_changed), &Phone::key);
    if (!was.empty()) {
        m->remove.bindAll(customer.value());
        if (done = m->remove.run(); !done)
            return done;
    }
    for (const Phone &phone : is)
        if (done = write(phone); !done)
            return done;
    return {};
}

std::vector<std::string> KpiPhones::takeChanged()
{
    std::vector<std::string> changed = std::exchange(m_changed, {});
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

void KpiPhones::forget()
{
    m_new.clear();
    m_changed.clear();
}

} // namespace callhelm
