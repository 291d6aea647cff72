#pragma once

#include "domain/recordfact.h"
#include "services/storeoperation.h"

namespace callhelm {

/// `import crm --undo`: a whole import of records is taken back, as long as nothing was built on it.
class ImportUndoOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "undo_import";

    /// None: the latest one that counts.
    explicit ImportUndoOperation(BatchId batch) : m_batch(batch) { }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// The name of the file that was taken back, of what run() returned.
    static QString file(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::ImportRecords; }
    [[nodiscard]] QJsonObject arguments() const override;
    /// One transaction: the batch and its line of the audit trail. Fails with Error::Kind::Usage where there
    /// is no such import, or something was built on it.
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    BatchId m_batch;
};

} // namespace callhelm
