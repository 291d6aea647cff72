#pragma once

#include <QDate>
#include <QString>

#include "base/ids.h"
#include "base/time.h"
#include "common/theme.h"

namespace callhelm {

/// Under which heading of a customer's story something stands; the tabs in their order, but for Customer,
/// which has none of its own.
enum class StoryKind : quint8 { Call, Message, Note, Deal, Task, Ticket, Customer };
inline constexpr int storyTabCount = 6;

/// One line of a customer's story, in words.
struct StoryItem
{
    enum class Buttons : quint8 {
        None,
        Done, ///< a task
        Meeting ///< took place, or did not
    };

    QString key; ///< tells it from the others, for good
    StoryKind kind = StoryKind::Customer;
    bool isNext = false; ///< still to come
    Instant at;
    QDate day; ///< of the organisation's calendar
    QString time; ///< as it stands at the left
    QString title;
    QString detail; ///< who, and more: the second line
    QString icon; ///< file name in resources/icons
    Token token = Token::TextSecond; ///< the icon's colour
    bool isBad = false; ///< the title asks for a look
    Buttons buttons = Buttons::None;
    RecordId record; ///< none: a call
    VisitId visit; ///< of a call in a queue
    DirectId direct; ///< of one without
    QString number; ///< of a call, as it is shown
    bool operator==(const StoryItem &) const = default;
};

} // namespace callhelm
