#include "desktop/keyring.h"

#include <qt6keychain/keychain.h>

namespace callhelm {

namespace {

QString service() { return QStringLiteral("callhelm"); }

/// Never into a plain file, which is what the library would fall back to.
template <class Job>
Job *jobFor(const QString &key)
{
    auto *job = new Job(service()); // deletes itself when it is done
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

Error errorOf(const QKeychain::Job &job) { return {Error::Kind::File, job.errorString(), {}, 0}; }

} // namespace

void Keyring::read(const QString &key, std::function<void(const Result<std::optional<QString>> &)> then)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then = std::move(then)] {
        if (job->error() == QKeychain::NoError)
            then(std::optional(job->textData()));
        else if (job->error() == QKeychain::EntryNotFound)
            then(std::optional<QString>());
        else
            then(errorOf(*job));
    });
    job->start();
}

void Keyring::write(const QString &key, const QString &secret, std::function<void(const Result<void> &)> then)
{
    auto *job = jobFor<QKeychain::WritePasswordJob>(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(*job)));
    });
    job->start();
}

void Keyring::remove(const QString &key, std::function<void(const Result<void> &)> then)
{
    auto *job = jobFor<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, then = std::move(then)] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        then(gone ? Result<void>() : Result<void>(errorOf(*job)));
    });
    job->start();
}

} // namespace callhelm
