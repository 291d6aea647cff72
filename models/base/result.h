#pragma once

#include <optional>
#include <utility>
#include <variant>

#include <QString>

namespace callhelm {

/// What went wrong, in words for the person who reads it, with the place where it happened.
struct Error
{
    enum class Kind {
        Input, ///< the data given cannot be used (malformed, too large, wrong encoding)
        File, ///< a file cannot be opened, read or written
        Store, ///< the store refused (full disk, damaged, locked)
        Newer, ///< the store was written by a newer program
        Held, ///< another program writes the store
        Denied, ///< the person may not do this
        Cancelled, ///< the person stopped it; nothing was changed
        Usage ///< the call itself is wrong (unknown name, empty range)
    };

    Kind kind = Kind::Input;
    QString text;
    QString file; ///< empty when no file is concerned
    qint64 line = 0; ///< 1-based; 0 when no line is concerned

    /// `file:line: text`, leaving out what is not known.
    [[nodiscard]] QString toString() const;
};

/// A value or the reason why there is none. std::expected is C++23; this is the part of it we use.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason of a failure.
template <>
class [[nodiscard]] Result<void>
{
public:
    // Not defaulted: `return {};` would fill all the bytes of the absent error with zeros, millions of times.
    Result() { }
    Result(Error error) : m_error(std::move(error)) { }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace callhelm
