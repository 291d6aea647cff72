#include "pages/settings/serverlist.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "base/answer.h"
#include "common/plainlabel.h"
#include "common/format.h"
#include "common/prompts.h"
#include "dialogs/serverdialog.h"
#include "services/calendarservice.h"
#include "services/serverservice.h"
#include "services/sourceservice.h"

namespace callhelm {

namespace {

constexpr int dotSize = 8;

QPixmap dot(const QColor &color, qreal ratio)
{
    QPixmap picture(QSize(dotSize, dotSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, dotSize, dotSize));
    return picture;
}

Token tokenOf(const SourceStatus *status)
{
    if (status == nullptr)
        return Token::Offline;
    switch (status->state) {
    case SourceStatus::State::Running:
        return Token::Free;
    case SourceStatus::State::Waiting:
        return Token::Ringing;
    case SourceStatus::State::Failed:
        return Token::Bad;
    case SourceStatus::State::Stopped:
        break;
    }
    return Token::Offline;
}

} // namespace

ServerList::ServerList(ServerService &servers, const SourceService &sources, const CalendarService &calendar,
                       const Theme &theme, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_sources(sources)
    , m_calendar(calendar)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_title(new PlainLabel)
    , m_none(new PlainLabel)
    , m_add(new QPushButton)
    , m_rows(new QVBoxLayout)
{
    m_none->setProperty("second", true);
    m_none->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("add server"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_none);
    auto *head = new QHBoxLayout;
    head->addLayout(texts, 1);
    head->addWidget(m_add, 0, Qt::AlignTop);
    m_rows->setSpacing(space::m);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(&servers, &ServerService::changed, this, &ServerList::rebuild);
    connect(&sources, &SourceService::changed, this, &ServerList::showStates);
    connect(&theme, &Theme::changed, this, &ServerList::showStates);
    retranslate();
}

void ServerList::retranslate()
{
    m_title->setText(tr("Asterisk servers"));
    m_none->setText(tr("None yet. Connected to one, the floor shows every call as it happens."));
    m_add->setText(tr("Add a server…"));
    rebuild();
}

void ServerList::rebuild()
{
    for (const Row &row : m_shown)
        row.widget->deleteLater();
    m_shown.clear();
    const auto servers = m_servers.servers();
    for (const AmiServerSettings &server : servers)
        m_shown.push_back(makeRow(server));
    m_none->setVisible(servers.empty());
    showStates();
}

ServerList::Row ServerList::makeRow(const AmiServerSettings &server)
{
    Row row;
    row.id = server.id;
    row.widget = new QWidget;
    row.dot = new PlainLabel;
    row.dot->setFixedWidth(dotSize);
    row.name = new PlainLabel(server.name);
    row.where = new PlainLabel(QStringLiteral("%1:%2").arg(server.host).arg(server.port));
    row.where->setProperty("second", true);
    row.state = new PlainLabel;
    row.state->setProperty("second", true);
    row.state->setWordWrap(true);
    row.edit = new QPushButton(tr("Change…"));
    row.edit->setAccessibleName(tr("Change %1").arg(server.name));
    row.remove = new QPushButton(tr("Remove…"));
    row.remove->setAccessibleName(tr("Remove %1").arg(server.name));
    for (QLabel *label : {row.name, row.where, row.state})
        label->setTextFormat(Qt::PlainText);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::s);
    title->addWidget(row.name);
    title->addWidget(row.where);
    title->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(title);
    texts->addWidget(row.state);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.dot);
    layout->addLayout(texts, 1);
    layout->addWidget(row.edit);
    layout->addWidget(row.remove);
    m_rows->addWidget(row.widget);
    connect(row.edit, &QPushButton::clicked, this, [this, id = row.id] {
        for (const AmiServerSettings &known : m_servers.servers())
            if (known.id == id)
                edit(known);
    });
    connect(row.remove, &QPushButton::clicked, this, [this, id = row.id] { askRemove(id); });
    return row;
}

QString ServerList::stateText(const AmiServerSettings &server, const SourceStatus *status) const
{
    QString text;
    if (status == nullptr || status->state == SourceStatus::State::Stopped)
        text = tr("Not connected");
    else if (status->state == SourceStatus::State::Running)
        text = status->lastEvent
            ? tr("Live, last event %1").arg(format::ago(*status->lastEvent, m_calendar.now()))
            : tr("Live, no event yet");
    else
        text = status->message.isEmpty() ? tr("Waiting") : status->message;
    if (m_servers.secretPlace(server.id) == SecretPlace::Session)
        text += u'\n'
            + tr("This desktop has no keyring: the secret is kept until Callhelm is closed, and asked for at "
                 "the next start.");
    return text;
}

void ServerList::showStates()
{
    const auto servers = m_servers.servers();
    const auto sources = m_sources.statuses();
    for (const Row &row : m_shown) {
        const auto server = std::ranges::find(servers, row.id, &AmiServerSettings::id);
        if (server == servers.end())
            continue;
        const auto status = std::ranges::find(sources, server->name, &SourceStatus::name);
        const SourceStatus *found = status == sources.end() ? nullptr : &*status;
        row.dot->setPixmap(dot(m_theme.color(tokenOf(found)), devicePixelRatioF()));
        row.state->setText(stateText(*server, found));
    }
}

void ServerList::edit(const AmiServerSettings &server)
{
    auto *dialog = new ServerDialog(m_servers, m_theme, m_prompts, server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServerList::askRemove(const QString &id)
{
    QString name;
    for (const AmiServerSettings &server : m_servers.servers())
        if (server.id == id)
            name = server.name;
    m_prompts.confirm(
        this,
        {tr("Remove %1?").arg(name),
         tr("Callhelm disconnects from %1 and forgets its secret. The calls it told of stay.").arg(name),
         tr("Remove"), true},
        [this, id] {
            onFinished(m_servers.removeServer(id), this, [this](const Result<void> &done) {
                if (!done)
                    m_prompts.tell(this, tr("The server cannot be removed"), done.error().toString());
            });
        });
}

} // namespace callhelm
