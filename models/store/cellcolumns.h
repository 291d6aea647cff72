#pragma once

#include "domain/cells.h"
#include "store/statement.h"

namespace callhelm {

// A cell's columns in the order in which the tables, the writer and the readers have them.

inline constexpr const char *queueCellColumns
    = "entries,offered,timed_out,left_by_key,left_empty,refused,doubtful,attempts,talk,hold,wrapup,"
      "answered,abandoned,other";
inline constexpr int queueCellWidth = 14;
inline constexpr const char *agentCellColumns
    = "calls,answered,missed,calls_out,call_talk,logged_in_ms,paused_ms,available_ms,ringing_ms,"
      "talk_in_ms,talk_out_ms,hold_ms,wrapup_ms";
inline constexpr int agentCellWidth = 13;

/// Bytes of the histograms of a bound cell; they must live until the statement has run.
struct CellBytes
{
    QByteArray answered, abandoned, left;
};

/// Binds from parameter `first` on.
void bindCell(Statement &statement, int first, const QueueCell &cell, CellBytes &bytes);
void bindCell(Statement &statement, int first, const AgentCell &cell, CellBytes &bytes);
/// Reads from column `first` on; false when the stored bytes are damaged.
[[nodiscard]] bool readCell(const Statement &statement, int first, QueueCell &cell);
[[nodiscard]] bool readCell(const Statement &statement, int first, AgentCell &cell);

} // namespace callhelm
