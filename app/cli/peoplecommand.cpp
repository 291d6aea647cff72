#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/entry.h"
#include "cli/handover.h"
#include "cli/tableoutput.h"
#include "services/peopleoperations.h"
#include "store/peoplestore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

class PeopleCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("“people list”: who works here; “people add NAME”; “people reset-password LOGIN”.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("list|add|reset-password"), tr("What to do."));
        parser.addPositionalArgument(
            QStringLiteral("name"), tr("Add: the person's name. Reset-password: the name they sign in with."),
            QStringLiteral("[NAME]"));
        const auto option = [&](const char *name, const QString &text, const char *value) {
            parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
        };
        option("login", tr("Add: the name they sign in with (default: they do not sign in)."), "login");
        option("role", tr("Add: owner, admin, supervisor or agent (default)."), "role");
        option("team", tr("Add: a team they are in from today on; may be given more than once."), "team");
        option("agent", tr("Add: their name on the telephone system; may be given more than once."), "agent");
        option("new-password-file",
               tr("Add, reset-password: file of rights 0600 whose first line is their new password (default: "
                  "it is asked for)."),
               "file");
        TableOutput::declare(parser, tr("List: csv (default), json, or xlsx with -o FILE."));
    }
    [[nodiscard]] qsizetype mostArguments() const override { return 2; }
    [[nodiscard]] QStringList repeatable() const override
    {
        return {QStringLiteral("team"), QStringLiteral("agent")};
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        const QString verb = words.value(0);
        if (verb == QLatin1String("list") && words.size() == 1)
            return list(parser, context);
        if (verb == QLatin1String("add") && words.size() == 2)
            return add(words[1], parser, context);
        if (verb == QLatin1String("reset-password") && words.size() == 2)
            return resetPassword(words[1], parser, context);
        return usage(tr("Say what to do: people list, people add NAME, or people reset-password LOGIN."));
    }

private:
    static Result<int> list(const QCommandLineParser &parser, CommandContext &context)
    {
        const auto choice = TableOutput::chosen(parser, context);
        if (!choice)
            return choice.error();
        auto session = StoreSession::open(context.store, context.zone, StoreSession::Mode::Read);
        if (!session)
            return session.error();
        if (auto who = enter(**session, context, Act::ChangePeople); !who)
            return who.error();
        auto people = PeopleStore((*session)->database()).read();
        if (!people)
            return people.error();
        auto agents = (*session)->reader().names().agents();
        if (!agents)
            return agents.error();
        const Calendar &calendar = (*session)->calendar();
        const QDate today = calendar.dayOf(SystemClock().now());
        auto output = TableOutput::open(*choice, calendar, context);
        if (!output)
            return output.error();
        ReportTable table;
        table.id = QStringLiteral("people");
        for (const char *id : {"name", "login", "role", "teams", "agent", "left", "last_here"})
            table.columns.push_back({QString::fromLatin1(id), {}, {}, ColumnType::Words});
        table.columns.back().type = ColumnType::Moment;
        for (const Person &person : people->persons)
            table.rows.push_back(rowOf(person, *people, *agents, today));
        if (auto done = output->write(table); !done)
            return done.error();
        return Done;
    }

    /// Several teams or agents are parted by "; ".
    static ReportRow rowOf(const Person &person, const People &people, const std::vector<NamedAgent> &agents,
                           QDate today)
    {
        QStringList teams;
        for (const TeamId id : people.teamsOn(person.id, today))
            teams << people.team(id)->name;
        QStringList names;
        for (const NamedAgent &agent : agents)
            if (const Person *owner = people.personOf(agent.id); owner != nullptr && owner->id == person.id)
                names << agent.name;
        const QString between = QStringLiteral("; ");
        return {person.name,
                person.login,
                roleName(person.role),
                teams.join(between),
                names.join(between),
                person.left ? person.left->toString(Qt::ISODate) : QString(),
                cellOf(person.lastHere)};
    }

    static Result<QString> newPassword(const QCommandLineParser &parser, CommandContext &context,
                                       const QString &login)
    {
        PasswordSource source;
        source.file = parser.value(QStringLiteral("new-password-file"));
        source.variable = nullptr; // that of the environment is the own one
        source.prompt = tr("New password of %1:").arg(login);
        source.isNew = true;
        return source.read(context.err);
    }

    static Result<int> add(const QString &name, const QCommandLineParser &parser, CommandContext &context)
    {
        const auto role = Arguments(parser).word(QStringLiteral("role"),
                                                 {QStringLiteral("agent"), QStringLiteral("supervisor"),
                                                  QStringLiteral("admin"), QStringLiteral("owner")});
        if (!role)
            return role.error();
        PersonAddOperation::Newcomer newcomer;
        newcomer.name = name;
        newcomer.login = parser.value(QStringLiteral("login"));
        newcomer.role = roleFromName(*role).value_or(Role::Agent);
        newcomer.teams = parser.values(QStringLiteral("team"));
        newcomer.agents = parser.values(QStringLiteral("agent"));
        if (!newcomer.login.isEmpty()) {
            auto password = newPassword(parser, context, newcomer.login);
            if (!password)
                return password.error();
            newcomer.password = *password;
        } else if (parser.isSet(QStringLiteral("new-password-file"))) {
            return usage(tr("Who has a password signs in: give a --login."));
        }
        if (auto done = runOperation(PersonAddOperation(newcomer), context.store, context.zone, context);
            !done)
            return done.error();
        context.err << tr("%1 works here now.").arg(name) << "\n";
        return Done;
    }

    static Result<int> resetPassword(const QString &login, const QCommandLineParser &parser,
                                     CommandContext &context)
    {
        auto password = newPassword(parser, context, login);
        if (!password)
            return password.error();
        // Without signing in it is for who owns the file: the way back for a forgotten owner's password.
        const PasswordResetOperation reset(login, *password, context.identity.login.isEmpty());
        if (auto done = runOperation(reset, context.store, context.zone, context); !done)
            return done.error();
        context.err << tr("%1 has another password now.").arg(login) << "\n";
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> makePeopleCommand() { return std::make_unique<PeopleCommand>(); }

} // namespace callhelm
