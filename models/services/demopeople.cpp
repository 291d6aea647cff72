#include "services/demopeople.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "store/peoplestore.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

enum Team { Care, Sales, Night, TeamCount };
constexpr std::array<const char *, TeamCount> teamNames{"Care", "Sales", "Night"};
constexpr std::array<const char *, TeamCount> heads{"lan", "chi", "olga"};

struct Worker
{
    const char *name; ///< that of the simulator's agent
    const char *login;
    Team team;
};
constexpr std::array workers{
    Worker{"Nguyễn An", "an", Care},          Worker{"Trần Bình", "binh", Care},
    Worker{"Phạm Dũng", "dung", Care},        Worker{"Đỗ Minh", "minh", Care},
    Worker{"Ngô Lan", "lan", Care},           Worker{"Иван Петров", "ivan", Care},
    Worker{"Мария Соколова", "maria", Care},  Worker{"Claire Dubois", "claire", Care},
    Worker{"Lê Chi", "chi", Sales},           Worker{"Hoàng Em", "em", Sales},
    Worker{"Vũ Giang", "giang", Sales},       Worker{"Đặng Hà", "ha", Sales},
    Worker{"Dương Phúc", "phuc", Sales},      Worker{"Дмитрий Орлов", "dmitry", Sales},
    Worker{"Anna Schmidt", "anna", Sales},    Worker{"Marco Rossi", "marco", Sales},
    Worker{"Bùi Khoa", "khoa", Night},        Worker{"Hồ Ngọc", "ngoc", Night},
    Worker{"Ольга Кузнецова", "olga", Night}, Worker{"Анна Волкова", "anya", Night},
    Worker{"John Miller", "john", Night},     Worker{"Elena García", "elena", Night},
    Worker{"Petr Novák", "petr", Night},      Worker{"Sofia Lindqvist", "sofia", Night},
};
constexpr auto owner = "huy";
constexpr auto admin = "olga";
constexpr auto supervisor = "lanpham";
constexpr auto mover = "ivan"; ///< was in Sales before
constexpr int daysBefore = 120;
constexpr int daysSinceMove = 6;

QString fromUtf8(const char *utf8) { return QString::fromUtf8(utf8); }

Person person(const char *name, const char *login, Role role)
{
    Person one;
    one.name = fromUtf8(name);
    one.login = fromUtf8(login);
    one.role = role;
    return one;
}

} // namespace

DemoPeople::DemoPeople(std::vector<NamedAgent> agents, QByteArray passwordHash, QDate today)
    : m_agents(std::move(agents)), m_hash(std::move(passwordHash)), m_today(today)
{
}

QString DemoPeople::ownersLogin() { return fromUtf8(owner); }

QStringList DemoPeople::logins() { return {fromUtf8(owner), fromUtf8(supervisor), fromUtf8("an")}; }

bool DemoPeople::isStaffed(const std::vector<NamedAgent> &agents)
{
    return std::ranges::all_of(workers, [&agents](const Worker &worker) {
        return std::ranges::count(agents, fromUtf8(worker.name), &NamedAgent::name) > 0;
    });
}

std::vector<Act> DemoPeople::acts() const { return {Act::ChangePeople, Act::ChangeTeams}; }

AgentId DemoPeople::agentNamed(const QString &name) const
{
    const auto agent = std::ranges::find(m_agents, name, &NamedAgent::name);
    return agent == m_agents.end() ? AgentId() : agent->id;
}

Result<std::vector<AuditFields>> DemoPeople::apply(ChangeGround &ground)
{
    PeopleStore store(ground.database);
    auto before = store.read();
    if (!before)
        return before.error();
    if (!before->persons.empty())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("callhelm::Change", "There are people already."),
                     {},
                     0};
    std::array<TeamId, TeamCount> teams;
    for (size_t i = 0; i < teams.size(); ++i) {
        auto id = store.save(callhelm::Team{{}, fromUtf8(teamNames[i]), {}, {}});
        if (!id)
            return id.error();
        teams[i] = *id;
    }
    const auto add = [&](const Person &one) -> Result<PersonId> {
        auto id = store.save(one);
        if (id)
            if (auto done = store.setPassword(*id, m_hash); !done)
                return done.error();
        return id;
    };
    for (const Worker &worker : workers) {
        const bool isAdmin = std::string_view(worker.login) == admin;
        auto id = add(person(worker.name, worker.login, isAdmin ? Role::Admin : Role::Agent));
        if (!id)
            return id.error();
        const QDate first = m_today.addDays(-daysBefore);
        const QDate moved = m_today.addDays(-daysSinceMove);
        const bool hasMoved = std::string_view(worker.login) == mover;
        std::vector<Result<void>> steps;
        if (hasMoved)
            steps.push_back(store.setMemberships(teams[Sales], *id, {{teams[Sales], *id, first, moved}}));
        steps.push_back(store.setMemberships(teams[worker.team], *id,
                                             {{teams[worker.team], *id, hasMoved ? moved : first, {}}}));
        if (const AgentId agent = agentNamed(fromUtf8(worker.name)); agent.isValid())
            steps.push_back(store.setAgent(agent, *id));
        if (std::string_view(worker.login) == heads[worker.team]) {
            auto saved
                = store.save(callhelm::Team{teams[worker.team], fromUtf8(teamNames[worker.team]), *id, {}});
            steps.push_back(saved ? Result<void>() : saved.error());
        }
        for (const Result<void> &step : steps)
            if (!step)
                return step.error();
    }
    auto boss = add(person("Trần Quốc Huy", owner, Role::Owner));
    if (!boss)
        return boss.error();
    auto leader = add(person("Lan Phạm", supervisor, Role::Supervisor));
    if (!leader)
        return leader.error();
    if (auto done = store.setCharges(*leader, {teams[Care], teams[Sales]}); !done)
        return done.error();
    // Who leads the teams sees who waits there.
    auto terms = TermStore(ground.database).read();
    if (!terms)
        return terms.error();
    for (const Term &pool : terms->of(TermList::Pool))
        if (auto done = store.setPool({pool.id, {}, {teams[Care], teams[Sales]}}); !done)
            return done.error();
    return std::vector<AuditFields>{
        {Act::ChangePeople, {}, {}, QJsonObject{{QStringLiteral("demo"), qint64(workers.size() + 2)}}}};
}

} // namespace callhelm
