#pragma once

#include <span>
#include <string>
#include <string_view>

#include <QtGlobal>

#include "domain/recordschema.h"

namespace callhelm {

class Dice;

/// What the customers of the simulated call centre are made of. Texts live as long as the program.
namespace crmplan {

enum class Language : quint8 { Vietnamese, Russian, English };

/// A pool with its stages, in their order; `won` and `lost` are two of them.
struct Pool
{
    std::string_view name;
    double share; ///< of the customers
    std::span<const std::string_view> stages;
    int won;
    int lost;
};
[[nodiscard]] std::span<const Pool> pools();
/// Places among them of those to which customers come by themselves.
inline constexpr int website = 0;
inline constexpr int facebook = 1;
inline constexpr int zalo = 2;
inline constexpr int hotline = 3;

/// The words of a list, in the order in which lists show them; of stages those of the first pool.
[[nodiscard]] std::span<const std::string_view> words(TermList list);
/// The task type whose completion is a meeting, by its place among the words.
inline constexpr int meetingTask = 3;

struct Province
{
    std::string_view name;
    double weight;
};
/// The provinces of Vietnam since July 2025.
[[nodiscard]] std::span<const Province> provinces();
[[nodiscard]] std::string_view anyProvince(Dice &dice);

[[nodiscard]] Language anyLanguage(Dice &dice);
struct Name
{
    std::string full;
    std::string email; ///< of letters that an address may have; empty: none
};
/// A person, or now and then a company.
[[nodiscard]] Name anyName(Dice &dice, Language language, qint64 number);
/// The same written in another way, as a second entry of the same customer would be.
[[nodiscard]] std::string otherSpelling(const std::string &name);

} // namespace crmplan

} // namespace callhelm
