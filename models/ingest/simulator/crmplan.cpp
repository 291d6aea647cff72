#include "ingest/simulator/crmplan.h"

#include <array>

#include "ingest/simulator/dice.h"

namespace callhelm::crmplan {

namespace {

using Texts = std::span<const std::string_view>;

constexpr std::string_view salesStages[]
    = {"Mới", "Đã liên hệ", "Báo giá", "Đàm phán", "Thành công", "Thất bại"};
constexpr std::string_view careStages[]
    = {"Đang dùng", "Cần chăm sóc", "Sắp hết hạn", "Tái ký", "Ngừng dùng"};
constexpr std::string_view shopStages[] = {"Mới", "Tìm hiểu", "Dùng thử", "Thành công", "Thất bại"};

constexpr std::array<Pool, 8> allPools{{
    {"Website", 0.26, salesStages, 4, 5},
    {"Facebook", 0.17, shopStages, 3, 4},
    {"Zalo", 0.16, shopStages, 3, 4},
    {"Tổng đài", 0.13, salesStages, 4, 5},
    {"Giới thiệu", 0.09, salesStages, 4, 5},
    {"Hội chợ", 0.05, salesStages, 4, 5},
    {"Đại lý", 0.05, salesStages, 4, 5},
    {"Chăm sóc khách hàng", 0.09, careStages, 3, 4},
}};

constexpr std::string_view poolNames[]
    = {"Website", "Facebook", "Zalo", "Tổng đài", "Giới thiệu", "Hội chợ", "Đại lý", "Chăm sóc khách hàng"};
constexpr std::string_view dealStages[] = {"Tìm hiểu nhu cầu", "Báo giá", "Đàm phán", "Chốt hợp đồng"};
constexpr std::string_view sources[] = {"Quảng cáo", "Tìm kiếm", "Giới thiệu", "Gọi đến", "Sự kiện"};
constexpr std::string_view channels[] = {"Điện thoại", "Zalo", "Facebook", "Website", "E-mail"};
constexpr std::string_view taskTypes[]
    = {"Gọi lại", "Gửi báo giá", "Chăm sóc định kỳ", "Gặp khách hàng", "Đào tạo", "Nhắc thanh toán"};
constexpr std::string_view meetingTypes[] = {"Tại văn phòng", "Tại chỗ khách hàng", "Trực tuyến"};
constexpr std::string_view priorities[] = {"Thấp", "Bình thường", "Cao", "Khẩn cấp"};
constexpr std::string_view products[] = {"Gói Cơ bản",  "Gói Chuyên nghiệp", "Gói Doanh nghiệp",
                                         "Tổng đài ảo", "Tích hợp API",      "Đào tạo sử dụng"};

constexpr Province allProvinces[] = {
    {"TP. Hồ Chí Minh", 30}, {"Hà Nội", 22},     {"Đồng Nai", 6},     {"Đà Nẵng", 5.5},    {"Hải Phòng", 4.5},
    {"Cần Thơ", 3.5},        {"Nghệ An", 2.4},   {"Khánh Hòa", 2.2},  {"Bắc Ninh", 2.2},   {"Lâm Đồng", 2},
    {"Thanh Hóa", 1.8},      {"Huế", 1.7},       {"Quảng Ninh", 1.6}, {"An Giang", 1.4},   {"Tây Ninh", 1.3},
    {"Ninh Bình", 1.2},      {"Hưng Yên", 1.2},  {"Phú Thọ", 1.1},    {"Thái Nguyên", 1},  {"Gia Lai", 0.9},
    {"Đắk Lắk", 0.9},        {"Vĩnh Long", 0.9}, {"Đồng Tháp", 0.9},  {"Quảng Ngãi", 0.8}, {"Hà Tĩnh", 0.7},
    {"Cà Mau", 0.7},         {"Quảng Trị", 0.6}, {"Lào Cai", 0.5},    {"Lạng Sơn", 0.4},   {"Sơn La", 0.4},
    {"Tuyên Quang", 0.4},    {"Điện Biên", 0.3}, {"Cao Bằng", 0.3},   {"Lai Châu", 0.2},
};
constexpr std::string_view provinceNames[]
    = {"Hà Nội",   "TP. Hồ Chí Minh", "Đà Nẵng",     "Hải Phòng", "Cần Thơ",     "Huế",        "An Giang",
       "Bắc Ninh", "Cà Mau",          "Cao Bằng",    "Đắk Lắk",   "Điện Biên",   "Đồng Nai",   "Đồng Tháp",
       "Gia Lai",  "Hà Tĩnh",         "Hưng Yên",    "Khánh Hòa", "Lai Châu",    "Lâm Đồng",   "Lạng Sơn",
       "Lào Cai",  "Nghệ An",         "Ninh Bình",   "Phú Thọ",   "Quảng Ngãi",  "Quảng Ninh", "Quảng Trị",
       "Sơn La",   "Tây Ninh",        "Thái Nguyên", "Thanh Hóa", "Tuyên Quang", "Vĩnh Long"};

/// A part of a name, and the letters that an address has of it.
struct Part
{
    std::string_view text;
    std::string_view plain;
};

constexpr Part vietFamilies[]
    = {{"Nguyễn", "nguyen"}, {"Trần", "tran"},   {"Lê", "le"},   {"Phạm", "pham"},   {"Hoàng", "hoang"},
       {"Phan", "phan"},     {"Vũ", "vu"},       {"Võ", "vo"},   {"Đặng", "dang"},   {"Bùi", "bui"},
       {"Đỗ", "do"},         {"Hồ", "ho"},       {"Ngô", "ngo"}, {"Dương", "duong"}, {"Lý", "ly"},
       {"Đinh", "dinh"},     {"Trịnh", "trinh"}, {"Mai", "mai"}};
constexpr std::string_view vietMiddles[]
    = {"Văn", "Thị", "Minh", "Thu", "Quốc", "Thanh", "Ngọc", "Đức", "Hữu", "Gia", "Bảo", "Kim"};
constexpr Part vietGiven[]
    = {{"Hùng", "hung"},   {"Mai", "mai"},     {"Khánh", "khanh"}, {"Trang", "trang"},   {"Long", "long"},
       {"Hạnh", "hanh"},   {"Vinh", "vinh"},   {"Hân", "han"},     {"Tâm", "tam"},       {"Tùng", "tung"},
       {"Linh", "linh"},   {"Hương", "huong"}, {"Sơn", "son"},     {"Thảo", "thao"},     {"Tuấn", "tuan"},
       {"Nhung", "nhung"}, {"Quân", "quan"},   {"Yến", "yen"},     {"Phương", "phuong"}, {"Đạt", "dat"},
       {"Hải", "hai"},     {"Loan", "loan"},   {"Kiên", "kien"},   {"Vy", "vy"}};
constexpr Part vietCompanies[]
    = {{"Minh Long", "minhlong"},   {"An Phát", "anphat"},     {"Hoa Biển", "hoabien"},
       {"Ánh Dương", "anhduong"},   {"Sao Mai", "saomai"},     {"Đại Việt", "daiviet"},
       {"Hồng Hà", "hongha"},       {"Tân Tiến", "tantien"},   {"Phú Quý", "phuquy"},
       {"Thành Công", "thanhcong"}, {"Hạnh Phúc", "hanhphuc"}, {"Đà Lạt Xanh", "dalatxanh"},
       {"Bình Minh", "binhminh"},   {"Việt Hưng", "viethung"}};
constexpr std::string_view vietKinds[]
    = {"Công ty", "Công ty TNHH", "Nhà sách", "Khách sạn", "Trường", "Tiệm bánh", "Nông sản", "Phòng khám"};
constexpr Part russianMen[]
    = {{"Алексей", "alexey"}, {"Сергей", "sergey"}, {"Дмитрий", "dmitry"}, {"Андрей", "andrey"},
       {"Михаил", "mikhail"}, {"Павел", "pavel"},   {"Виктор", "viktor"},  {"Олег", "oleg"}};
constexpr Part russianWomen[]
    = {{"Юлия", "yulia"},      {"Елена", "elena"}, {"Наталья", "natalia"}, {"Светлана", "svetlana"},
       {"Татьяна", "tatiana"}, {"Ирина", "irina"}, {"Вера", "vera"},       {"Алёна", "alyona"}};
constexpr Part russianFamilies[]
    = {{"Смирнов", "smirnov"}, {"Никитин", "nikitin"}, {"Белов", "belov"},       {"Морозов", "morozov"},
       {"Лебедев", "lebedev"}, {"Зайцев", "zaytsev"},  {"Соловьёв", "solovyov"}, {"Фёдоров", "fyodorov"},
       {"Титов", "titov"},     {"Громов", "gromov"}};
constexpr Part russianCompanies[] = {{"ООО «Восток»", "vostok"},
                                     {"ООО «Заря»", "zarya"},
                                     {"ООО «Тайфун»", "taifun"},
                                     {"ИП Громова", "gromova"}};
constexpr Part latinFirst[]
    = {{"Martin", "martin"}, {"Emma", "emma"},    {"Lucas", "lucas"},   {"Sophie", "sophie"},
       {"David", "david"},   {"Laura", "laura"},  {"Thomas", "thomas"}, {"Julia", "julia"},
       {"Carlos", "carlos"}, {"Hannah", "hannah"}};
constexpr Part latinLast[]
    = {{"Weber", "weber"},   {"Martin", "martin"}, {"Taylor", "taylor"},     {"Moreau", "moreau"},
       {"Rossi", "rossi"},   {"Larsen", "larsen"}, {"Kowalski", "kowalski"}, {"Müller", "mueller"},
       {"Santos", "santos"}, {"O’Brien", "obrien"}};
constexpr Part latinCompanies[] = {{"Saigon Trading Ltd.", "saigontrading"},
                                   {"Lotus Travel", "lotustravel"},
                                   {"Mekong Foods", "mekongfoods"},
                                   {"Nordlicht GmbH", "nordlicht"}};

constexpr std::string_view hosts[] = {"gmail.com", "yahoo.com", "outlook.com"};

template <size_t N>
const Part &any(Dice &dice, const Part (&parts)[N])
{
    return parts[size_t(dice.between(0, qint64(N) - 1))];
}
template <size_t N>
std::string_view any(Dice &dice, const std::string_view (&texts)[N])
{
    return texts[size_t(dice.between(0, qint64(N) - 1))];
}

std::string joined(std::string_view a, std::string_view b) { return std::string(a) + ' ' + std::string(b); }

Name company(const Part &part, std::string_view kind, std::string_view domain, qint64 number)
{
    return {kind.empty() ? std::string(part.text) : joined(kind, part.text),
            "info@" + std::string(part.plain) + std::to_string(number) + std::string(domain)};
}

Name person(Dice &dice, std::string full, std::string_view first, std::string_view last, qint64 number)
{
    Name name{std::move(full), {}};
    const bool hasEmail = dice.chance(0.6);
    const std::string_view host = any(dice, hosts);
    if (hasEmail)
        name.email
            = std::string(first) + '.' + std::string(last) + std::to_string(number) + '@' + std::string(host);
    return name;
}

} // namespace

std::span<const Pool> pools() { return allPools; }

std::span<const std::string_view> words(TermList list)
{
    switch (list) {
    case TermList::Pool:
        return poolNames;
    case TermList::Stage:
        return salesStages;
    case TermList::DealStage:
        return dealStages;
    case TermList::Source:
        return sources;
    case TermList::Channel:
        return channels;
    case TermList::Province:
        return provinceNames;
    case TermList::TaskType:
        return taskTypes;
    case TermList::MeetingType:
        return meetingTypes;
    case TermList::Priority:
        return priorities;
    case TermList::Product:
        return products;
    }
    return {};
}

std::span<const Province> provinces() { return allProvinces; }

std::string_view anyProvince(Dice &dice)
{
    double sum = 0;
    for (const Province &province : allProvinces)
        sum += province.weight;
    double place = dice.fraction() * sum;
    for (const Province &province : allProvinces) {
        if (place < province.weight)
            return province.name;
        place -= province.weight;
    }
    return allProvinces[0].name;
}

Language anyLanguage(Dice &dice)
{
    const double part = dice.fraction();
    return part < 0.72 ? Language::Vietnamese : part < 0.89 ? Language::Russian : Language::English;
}

Name anyName(Dice &dice, Language language, qint64 number)
{
    const bool isCompany = dice.chance(0.13);
    switch (language) {
    case Language::Vietnamese: {
        if (isCompany) {
            const std::string_view kind = any(dice, vietKinds);
            return company(any(dice, vietCompanies), kind, ".vn", number);
        }
        const Part &family = any(dice, vietFamilies);
        const std::string_view middle = any(dice, vietMiddles);
        const Part &given = any(dice, vietGiven);
        return person(dice, joined(joined(family.text, middle), given.text), given.plain, family.plain,
                      number);
    }
    case Language::Russian: {
        if (isCompany)
            return company(any(dice, russianCompanies), {}, ".ru", number);
        const bool isWoman = dice.chance(0.5);
        const Part &first = isWoman ? any(dice, russianWomen) : any(dice, russianMen);
        const Part &family = any(dice, russianFamilies);
        const std::string ending = isWoman ? "а" : "";
        return person(dice, joined(first.text, family.text) + ending, first.plain, family.plain, number);
    }
    case Language::English:
        break;
    }
    if (isCompany)
        return company(any(dice, latinCompanies), {}, ".com", number);
    const Part &first = any(dice, latinFirst);
    const Part &last = any(dice, latinLast);
    return person(dice, joined(first.text, last.text), first.plain, last.plain, number);
}

std::string otherSpelling(const std::string &name)
{
    constexpr std::string_view company = "Công ty ";
    if (name.starts_with(company))
        return "Cty " + name.substr(company.size());
    const size_t gap = name.find(' ');
    return gap == std::string::npos ? name : name.substr(gap + 1);
}

} // namespace callhelm::crmplan
