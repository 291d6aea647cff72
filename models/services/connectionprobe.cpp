#include "services/connectionprobe.h"

#include <QStringList>

namespace callhelm {

namespace {

constexpr std::size_t mostNames = 10'000; // a hostile peer may tell of any number

void note(std::set<std::string> &names, std::string_view name)
{
    if (!name.empty() && names.size() < mostNames)
        names.emplace(name);
}

} // namespace

ConnectionProbe::ConnectionProbe(AmiServer server) : m_server(std::move(server)) { }

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::start()
{
    m_client = std::make_unique<AmiClient>(m_server, static_cast<AmiListener &>(*this));
    m_client->start();
}

void ConnectionProbe::stop()
{
    if (m_client)
        m_client->stop();
    m_client.reset();
}

void ConnectionProbe::message(const AmiMessage &message)
{
    const std::string_view event = message.event();
    if (event == "QueueParams" || event == "QueueMember" || event == "QueueEntry")
        note(m_queues, message.value("Queue"));
    if (event == "QueueMember")
        note(m_members, message.value("Name"));
}

void ConnectionProbe::rightsChanged(const AmiRights &rights)
{
    m_rights = rights;
    if (m_report.stage == ConnectionReport::Stage::Connected)
        tell();
}

void ConnectionProbe::stateChanged(AmiState state, const QString &text)
{
    using Stage = ConnectionReport::Stage;
    if (m_report.stage == Stage::Failed)
        return; // one try
    m_report.certificate = m_client->shownCertificate();
    switch (state) {
    case AmiState::Connecting:
        m_report.stage = Stage::Connecting;
        break;
    case AmiState::LoggingIn:
        m_met = true;
        m_report.stage = Stage::LoggingIn;
        break;
    case AmiState::Syncing:
        m_report.stage = Stage::Learning;
        break;
    case AmiState::Live:
        m_report.stage = Stage::Connected;
        break;
    case AmiState::Waiting:
    case AmiState::Refused:
        m_report.stage = Stage::Failed;
        m_report.message = text;
        m_report.certificateRefused = state == AmiState::Refused && m_server.tls && !m_met;
        m_report.certificateChanged = m_report.certificateRefused && !m_server.pinnedCertificate.isEmpty();
        m_report.plainTextRefused = state == AmiState::Refused && m_client->lacksEncryption();
        QMetaObject::invokeMethod(this, &ConnectionProbe::stop, Qt::QueuedConnection);
        break;
    case AmiState::Stopped:
        return;
    }
    tell();
}

void ConnectionProbe::tell()
{
    m_report.findings = m_report.stage == ConnectionReport::Stage::Connected
        ? findings()
        : std::vector<ConnectionReport::Finding>();
    Q_EMIT reported(std::make_shared<const ConnectionReport>(m_report));
}

std::vector<ConnectionReport::Finding> ConnectionProbe::findings() const
{
    using Tone = ConnectionReport::Tone;
    std::vector<ConnectionReport::Finding> found;
    const QString queues = tr("%n queue(s)", nullptr, int(m_queues.size()));
    const QString agents = tr("%n agent(s)", nullptr, int(m_members.size()));
    if (m_queues.empty())
        found.push_back({Tone::Warning, tr("The account is told of no queue.")});
    else
        found.push_back({Tone::Good, tr("Sees the floor: %1, %2.").arg(queues, agents)});

    QStringList seen;
    if (m_rights.seesAgents)
        seen << tr("agents");
    if (m_rights.seesCalls)
        seen << tr("calls");
    if (m_rights.seesCdr)
        seen << tr("call records");
    if (m_rights.seesSystem)
        seen << tr("system");
    found.push_back(seen.isEmpty()
                        ? ConnectionReport::Finding{Tone::Plain, tr("No event has come yet.")}
                        : ConnectionReport::Finding{
                            Tone::Good, tr("Events have come of: %1.").arg(seen.join(QStringLiteral(", ")))});
    if (m_rights.known && !m_rights.mayListCalls)
        found.push_back(
            {Tone::Plain,
             tr("May not list the channels: talks that end while the connection is lost are ended "
                "by the next sign of their agents. The right is: write = reporting.")});
    QStringList may;
    if (m_rights.mayPause)
        may << tr("pause agents");
    if (m_rights.mayChangeMembers)
        may << tr("change who is in a queue");
    if (m_rights.mayHangUp)
        may << tr("end calls");
    if (m_rights.mayOriginate)
        may << tr("let you listen in on calls");
    found.push_back(
        {Tone::Plain,
         may.isEmpty() ? tr("May only watch.") : tr("May also: %1.").arg(may.join(QStringLiteral(", ")))});
    if (const QString warning = m_rights.warning(); !warning.isEmpty())
        found.push_back({Tone::Warning, warning});
    return found;
}

} // namespace callhelm
