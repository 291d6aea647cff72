#include "services/auditline.h"
#include "services/workspace_p.h"
#include "store/auditlog.h"
#include "store/reader.h"

namespace callhelm {

namespace {

/// Runs in the writer's thread.
Result<qint64> written(Writer &writer, const AuditEntry &entry)
{
    qint64 number = 0;
    auto done = writer.decide([&](Database &database) -> Result<void> {
        auto kept = appendAudit(database, entry);
        if (!kept)
            return kept.error();
        number = kept->number;
        return {};
    });
    return done ? Result<qint64>(number) : done.error();
}

} // namespace

void Workspace::makePbx()
{
    d->lines = std::make_unique<PbxConnections>();
    d->servers->setWatch(
        [lines = d->lines.get()](const QString &id, AmiSource &source) { lines->watch(id, source); });
    const auto record = [this](const AuditEntry &entry, std::function<void(const Result<qint64> &)> then) {
        QMetaObject::invokeMethod(d->writer.get(),
                                  [this, writer = d->writer.get(), entry, then = std::move(then)] {
                                      const Result<qint64> number = written(*writer, entry);
                                      QMetaObject::invokeMethod(this, [this, number, then] {
                                          then(number);
                                          if (number)
                                              Q_EMIT audited();
                                      });
                                  });
    };
    d->pbx
        = std::make_unique<PbxActions>(*d->servers, *d->lines, *d->sources, d->actor, d->systemClock, record);
}

PbxActions &Workspace::pbx() const { return *d->pbx; }

QFuture<Result<std::vector<AuditEntry>>> Workspace::auditTrail(qint64 most)
{
    return d->reader->ask<std::vector<AuditEntry>>(
        [most](Reader &reader) { return reader.audit().last(most); });
}

AuditEntry Workspace::entry(const char *what, const QString &whom, const QString &from,
                            const QString &to) const
{
    return auditLine(d->actor, d->systemClock.now(), what, whom, from, to);
}

Result<void> Workspace::permit(const AuditEntry &entry)
{
    if (may(d->actor.role, Right::SetUp))
        return {};
    AuditEntry denial = entry;
    denial.outcome = QStringLiteral("denied");
    note(denial);
    return Error{Error::Kind::Denied, tr("Your role does not permit changing settings."), {}, 0};
}

Result<void> Workspace::decide(const AuditEntry &entry, const Change &change)
{
    if (auto allowed = permit(entry); !allowed)
        return allowed;
    const auto noted = [&](Database &database, Journal &journal) -> Result<void> {
        if (auto done = change(database, journal); !done)
            return done;
        auto kept = appendAudit(database, entry);
        return kept ? Result<void>() : kept.error();
    };
    auto done = d->inWriter([&] { return d->writer->change(noted, Durability::Full); });
    if (done)
        Q_EMIT audited();
    return done;
}

void Workspace::note(const AuditEntry &entry)
{
    if (d->readOnly)
        return; // nothing is done here that could be noted
    QMetaObject::invokeMethod(d->writer.get(), [this, writer = d->writer.get(), entry] {
        const Result<qint64> number = written(*writer, entry);
        QMetaObject::invokeMethod(this, [this, number] {
            if (number)
                Q_EMIT audited();
            else
                Q_EMIT failed(number.error());
        });
    });
}

} // namespace callhelm
