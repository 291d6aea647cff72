#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "domain/recordschema.h"

namespace callhelm {

/// A field was given a value.
struct FieldEntry
{
    Field field = Field::Name;
    FieldValue to;
    /// What it held before, where the source tells. It counts where nothing else tells.
    std::optional<FieldValue> from = std::nullopt;
    bool operator==(const FieldEntry &) const = default;
};

/// One save of one record: what it says of the record from that moment on. What it changed follows from the
/// facts before it (RecordFold), so that facts may come in any order.
struct RecordFact
{
    RecordId record;
    Instant at;
    qint64 seq = 0; ///< order in which facts came into the store; of one moment the later counts
    AgentId by; ///< who did it; none: nobody's act
    BatchId batch;
    std::vector<FieldEntry> entries;
    bool operator==(const RecordFact &) const = default;
};

/// What changes are made, and taken back, together.
struct RecordBatch
{
    /// Kept in stores. Only what people did themselves, or an import says that they did, is somebody's act.
    enum class Kind : quint8 { Edit, Import, Merge, HandOut, Automatic };
    BatchId id;
    Kind kind = Kind::Edit;
    Instant at; ///< when it came into the store
    QString who; ///< in whose name it was made
    QString what; ///< for people: a file's name
    bool voided = false; ///< taken back: its facts count no more
    bool operator==(const RecordBatch &) const = default;
};

/// A fact's entries as the store keeps them.
[[nodiscard]] QByteArray encodeEntries(const std::vector<FieldEntry> &entries);
/// Reads encodeEntries(); nothing when the bytes are damaged.
[[nodiscard]] std::optional<std::vector<FieldEntry>> decodeEntries(QByteArrayView bytes);

} // namespace callhelm
