#include "ingest/ami/pbxorders.h"

#include <algorithm>

#include <QCoreApplication>

namespace callhelm::pbxorder {

namespace {

constexpr qsizetype longestNumber = 20; // 15 digits of E.164 and what dials abroad

AmiHeader header(const char *name, const QString &value) { return {QString::fromLatin1(name), value}; }

void addUnlessEmpty(AmiHeaders &headers, const char *name, const QString &value)
{
    if (!value.isEmpty())
        headers.push_back(header(name, value));
}

QString yesNo(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

Error unusable(const QString &text) { return {Error::Kind::Input, text, {}, 0}; }

/// ChanSpy takes its arguments apart at commas.
bool isOneChannel(const QString &channel)
{
    return !channel.isEmpty() && !channel.startsWith(u'/')
        && std::none_of(channel.begin(), channel.end(),
                        [](QChar c) { return c == u',' || c == u'|' || c < u' '; });
}

/// Asterisk takes a caller id apart at quotes and angle brackets.
QString plainName(QString name)
{
    for (const char16_t c : {u'"', u'<', u'>', u'\\'})
        name.remove(QChar(c));
    return name.simplified();
}

/// q: no beep; E: the listener's phone is free again when the talk ends, and no other talk follows.
QString optionsOf(SpyMode mode)
{
    switch (mode) {
    case SpyMode::Listen:
        return QStringLiteral("qE");
    case SpyMode::Whisper:
        return QStringLiteral("qwE");
    case SpyMode::Barge:
        break;
    }
    return QStringLiteral("qBE");
}

QString said(const char *text) { return QCoreApplication::translate("PbxOrder", text); }

} // namespace

AmiHeaders pause(const QString &interface, bool paused, const QString &reason, const QString &queue)
{
    AmiHeaders headers{header("Action", QStringLiteral("QueuePause")), header("Interface", interface),
                       header("Paused", yesNo(paused))};
    addUnlessEmpty(headers, "Queue", queue);
    addUnlessEmpty(headers, "Reason", reason);
    return headers;
}

AmiHeaders addToQueue(const Member &member)
{
    AmiHeaders headers{header("Action", QStringLiteral("QueueAdd")), header("Queue", member.queue),
                       header("Interface", member.interface)};
    addUnlessEmpty(headers, "MemberName", member.name);
    addUnlessEmpty(headers, "StateInterface", member.stateInterface);
    headers.push_back(header("Penalty", QString::number(std::max(0, member.penalty))));
    headers.push_back(header("Paused", yesNo(member.paused)));
    return headers;
}

AmiHeaders removeFromQueue(const QString &queue, const QString &interface)
{
    return {header("Action", QStringLiteral("QueueRemove")), header("Queue", queue),
            header("Interface", interface)};
}

Result<AmiHeaders> listen(const QString &phone, const QString &channel, SpyMode mode, const QString &callerId)
{
    if (!isPhone(phone))
        return unusable(said(QT_TRANSLATE_NOOP(
            "PbxOrder", "A phone is written as technology and number, for example PJSIP/200.")));
    if (!isOneChannel(channel))
        return unusable(said(QT_TRANSLATE_NOOP("PbxOrder", "The channel of the talk has an unusable name.")));
    AmiHeaders headers{header("Action", QStringLiteral("Originate")), header("Channel", phone),
                       header("Application", QStringLiteral("ChanSpy")),
                       header("Data", channel + u',' + optionsOf(mode))};
    if (const QString name = plainName(callerId); !name.isEmpty())
        headers.push_back(header("CallerID", name));
    headers.push_back(header("Async", QStringLiteral("true")));
    return headers;
}

Result<AmiHeaders> dial(const QString &phone, const QString &number, const QString &context)
{
    if (!isPhone(phone))
        return unusable(said(QT_TRANSLATE_NOOP(
            "PbxOrder", "A phone is written as technology and number, for example PJSIP/200.")));
    const QStringView digits = number.startsWith(u'+') ? QStringView(number).mid(1) : QStringView(number);
    if (digits.isEmpty() || digits.size() > longestNumber
        || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return unusable(said(QT_TRANSLATE_NOOP("PbxOrder", "This number cannot be dialled.")));
    if (context.isEmpty()
        || std::any_of(context.begin(), context.end(), [](QChar c) { return c.isSpace() || c == u','; }))
        return unusable(
            said(QT_TRANSLATE_NOOP("PbxOrder", "The context of the dialling plan has an unusable name.")));
    // Without a CallerID: the dialling plan would send it to the customer.
    return AmiHeaders{header("Action", QStringLiteral("Originate")),
                      header("Channel", phone),
                      header("Context", context),
                      header("Exten", number),
                      header("Priority", QStringLiteral("1")),
                      header("Async", QStringLiteral("true"))};
}

Result<AmiHeaders> hangUp(const QString &channel)
{
    if (!isOneChannel(channel))
        return unusable(said(QT_TRANSLATE_NOOP("PbxOrder", "The channel of the talk has an unusable name.")));
    return AmiHeaders{header("Action", QStringLiteral("Hangup")), header("Channel", channel)};
}

bool isPhone(const QString &phone)
{
    const qsizetype slash = phone.indexOf(u'/');
    if (slash <= 0 || slash + 1 >= phone.size() || phone.size() > 200)
        return false;
    return std::all_of(phone.begin(), phone.begin() + slash, [](QChar c) { return c.isLetterOrNumber(); })
        && std::none_of(phone.begin(), phone.end(), [](QChar c) {
               return c.isSpace() || c < u' ' || c == u',' || c == u'&' || c == u'|';
           });
}

} // namespace callhelm::pbxorder
