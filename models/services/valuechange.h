#pragma once

#include <optional>

#include "services/change.h"

namespace callhelm {

/// Something in the store that can be read, written, told and shown as one value.
template <class Value>
struct ChangeableValue
{
    Act act = Act::SetGoal;
    QString whom;
    std::function<QString()> text; ///< see Change::text()
    std::function<Result<Value>(ChangeGround &)> read;
    std::function<Result<void>(ChangeGround &, const Value &)> write;
    /// One line of the trail for each thing that differs.
    std::function<std::vector<AuditFields>(const Value &from, const Value &to)> tell;
    std::function<void(const Value &)> show;
};

/// Gives such a thing another value. Taken back by giving it the value that it had, if it still has the one
/// it was given.
template <class Value>
class ValueChange final : public Change
{
public:
    ValueChange(ChangeableValue<Value> what, Value to)
        : m_what(std::make_shared<const ChangeableValue<Value>>(std::move(what))), m_to(std::move(to))
    {
    }

    /// The value is made of the one before, as it is found in the transaction.
    using Make = std::function<Result<Value>(const Value &before)>;
    ValueChange(ChangeableValue<Value> what, Make make)
        : m_what(std::make_shared<const ChangeableValue<Value>>(std::move(what))), m_make(std::move(make))
    {
    }

    [[nodiscard]] std::vector<Act> acts() const override { return {m_what->act}; }
    [[nodiscard]] QString whom() const override { return m_what->whom; }
    [[nodiscard]] QString text() const override { return m_what->text(); }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override
    {
        auto before = m_what->read(ground);
        if (!before)
            return before.error();
        if (m_expected && !(*before == *m_expected))
            return groundChanged();
        if (m_make) {
            auto made = m_make(*before);
            if (!made)
                return made.error();
            m_to = std::move(*made);
        }
        m_from = std::move(*before);
        if (*m_from == m_to)
            return std::vector<AuditFields>();
        if (auto written = m_what->write(ground, m_to); !written)
            return written.error();
        return m_what->tell(*m_from, m_to);
    }
    void announce() override { m_what->show(m_to); }
    [[nodiscard]] std::unique_ptr<Change> inverse() const override
    {
        if (!m_from || *m_from == m_to)
            return nullptr;
        std::unique_ptr<ValueChange> back(new ValueChange(m_what, *m_from));
        back->m_expected = m_to;
        return back;
    }

private:
    ValueChange(std::shared_ptr<const ChangeableValue<Value>> what, Value to)
        : m_what(std::move(what)), m_to(std::move(to))
    {
    }

    std::shared_ptr<const ChangeableValue<Value>> m_what;
    Value m_to{};
    Make m_make; ///< may be empty
    std::optional<Value> m_expected; ///< set: only from this
    std::optional<Value> m_from; ///< as it was when it was applied
};

} // namespace callhelm
