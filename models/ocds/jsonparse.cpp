// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocds/json.h"

#include "ocds/jsonnumber.h"
#include "ocds/jsonstring.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace obra {

namespace {

constexpr std::size_t depthLimit = 512;
constexpr std::size_t keptCapacity = 16 * 1024 * 1024; // scratch that outlives one document
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

/// The scratch memory of a parser. The first stage of simdjson finds where every token starts and that all of it is UTF-8; the walk over the
/// tokens is our own. simdjson's DOM would round numbers and refuse long ones, and its on-demand interface does not look at what is not
/// asked for; here numbers stay text and every byte is checked. The calls used are the same in simdjson 3.0 to 3.12.
struct JsonParser::Private
{
    struct Frame
    {
        bool isObject = false;
        std::uint32_t start = 0; // in values or members
        std::string_view key; // of the member that is being read
    };

    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    std::vector<JsonValue> values;
    std::vector<JsonMember> members;
    std::vector<Frame> frames;

    bool prepare(std::size_t size);
    void release(std::size_t size);
    JsonValue walk(char *json, std::size_t size, JsonArena &arena, JsonError &error);
    static const char *readScalar(char *json, std::size_t start, std::size_t end, JsonValue &value);
    static const char *readString(char *json, std::size_t start, std::size_t end, std::string_view &text,
                                  std::size_t &bad);
};

bool JsonParser::Private::prepare(std::size_t size)
{
    const std::size_t wanted = std::max<std::size_t>(size, 64 * 1024);
    if (!stage) {
        return simdjson::get_active_implementation()->create_dom_parser_implementation(
                   wanted, simdjson::DEFAULT_MAX_DEPTH, stage)
            == simdjson::SUCCESS;
    }
    if (stage->capacity() >= wanted)
        return true;
    // Grow by half at least: documents of slowly growing size would otherwise allocate every time.
    const std::size_t grown = std::min<std::size_t>(std::max(wanted, stage->capacity() + stage->capacity() / 2),
                                                    simdjson::SIMDJSON_MAXSIZE_BYTES);
    return stage->set_capacity(std::max(wanted, grown)) == simdjson::SUCCESS;
}

void JsonParser::Private::release(std::size_t size)
{
    values.clear();
    members.clear();
    frames.clear();
    if (size <= keptCapacity)
        return;
    stage.reset();
    values.shrink_to_fit();
    members.shrink_to_fit();
}

/// [start, end) is from the opening quote to the next token; what is between is white space only.
const char *JsonParser::Private::readString(char *json, std::size_t start, std::size_t end, std::string_view &text,
                                            std::size_t &bad)
{
    while (end > start && isSpace(json[end - 1]))
        --end;
    if (end < start + 2 || json[end - 1] != '"')
        return "the text ends inside a string";
    char *const first = json + start + 1;
    char *const last = json + end - 1;
    const auto length = static_cast<std::size_t>(last - first);
    if (std::memchr(first, '\\', length) == nullptr) {
        text = {first, length};
        return nullptr;
    }
    const char *where = first;
    const char *const stop = unescape(first, last, &where);
    if (stop == nullptr) {
        bad = static_cast<std::size_t>(where - json);
        return "a backslash in a string is followed by something that is no escape";
    }
    text = {first, static_cast<std::size_t>(stop - first)};
    return nullptr;
}

/// A number, true, false or null; returns what is wrong or null.
const char *JsonParser::Private::readScalar(char *json, std::size_t start, std::size_t end, JsonValue &value)
{
    while (end > start && isSpace(json[end - 1]))
        --end;
    const std::string_view token(json + start, end - start);
    const char c = json[start];
    if (c == '-' || (c >= '0' && c <= '9')) {
        if (isJsonNumber(token)) {
            value = JsonValue::number(token);
            return nullptr;
        }
        return token == "-Infinity" ? "NaN and Infinity are no JSON numbers" : "not a valid number";
    }
    if (token == "true" || token == "false") {
        value = JsonValue::boolean(c == 't');
        return nullptr;
    }
    if (token == "null") {
        value = JsonValue::null();
        return nullptr;
    }
    if (token == "NaN" || token == "Infinity")
        return "NaN and Infinity are no JSON numbers";
    return c == ']' || c == '}' || c == ',' || c == ':' ? "a value is missing" : "not a JSON value";
}

JsonValue JsonParser::Private::walk(char *json, std::size_t size, JsonArena &arena, JsonError &error)
{
    // One more position behind the last, so that a token always has a next one; the array has room for it.
    stage->structural_indexes[stage->n_structural_indexes] = static_cast<std::uint32_t>(size);
    const std::uint32_t *at = stage->structural_indexes.get();
    const std::uint32_t *const end = at + stage->n_structural_indexes;
    const auto fail = [&error, size, &at, end](const char *message) {
        error.message = message;
        error.offset = at < end ? *at : size;
        return JsonValue();
    };
    const auto next = [&at, end, json] { return at < end ? json[*at] : '\0'; };

    JsonValue value;
    std::string_view key;
    for (;;) {
        // Here a value starts.
        const char c = next();
        if (c == '{' || c == '[') {
            if (frames.size() >= depthLimit)
                return fail("nested deeper than 512 levels");
            const bool isObject = c == '{';
            ++at;
            if (next() == (isObject ? '}' : ']')) {
                ++at;
                value = isObject ? JsonValue::object(std::span<const JsonMember>())
                                 : JsonValue::array(std::span<const JsonValue>());
            } else {
                frames.push_back(
                    {isObject, static_cast<std::uint32_t>(isObject ? members.size() : values.size()), key});
                if (!isObject)
                    continue;
                goto readKey;
            }
        } else if (c == '"') {
            std::string_view text;
            std::size_t bad = *at;
            if (const char *const problem = readString(json, at[0], at[1], text, bad)) {
                fail(problem);
                error.offset = bad;
                return {};
            }
            value = JsonValue::string(text);
            ++at;
        } else if (at == end) {
            return fail(frames.empty() ? "there is no JSON value" : "the text ends before the document does");
        } else {
            if (const char *const problem = readScalar(json, at[0], at[1], value))
                return fail(problem);
            ++at;
        }

        // Here a value is complete; with it perhaps the array or object around it, and so on.
        for (;;) {
            if (frames.empty()) {
                if (at != end)
                    return fail("there is text behind the end of the document");
                return value;
            }
            Frame &frame = frames.back();
            const char separator = next();
            if (frame.isObject)
                members.push_back({key, value});
            else
                values.push_back(value);
            if (separator == ',') {
                ++at;
                break;
            }
            if (separator != (frame.isObject ? '}' : ']')) {
                if (at == end)
                    return fail("the text ends before the document does");
                return fail(frame.isObject ? "a comma or } is missing" : "a comma or ] is missing");
            }
            ++at;
            if (frame.isObject) {
                const std::size_t count = members.size() - frame.start;
                char *const place = arena.allocate(count * sizeof(JsonMember));
                std::memcpy(place, members.data() + frame.start, count * sizeof(JsonMember));
                value = JsonValue::object(std::span(reinterpret_cast<const JsonMember *>(place), count));
                members.resize(frame.start);
            } else {
                const std::size_t count = values.size() - frame.start;
                char *const place = arena.allocate(count * sizeof(JsonValue));
                std::memcpy(place, values.data() + frame.start, count * sizeof(JsonValue));
                value = JsonValue::array(std::span(reinterpret_cast<const JsonValue *>(place), count));
                values.resize(frame.start);
            }
            key = frame.key;
            frames.pop_back();
        }
        if (!frames.back().isObject)
            continue;

    readKey:
        if (at == end)
            return fail("the text ends before the document does");
        if (next() != '"')
            return fail("a key in double quotes is missing");
        std::size_t bad = *at;
        if (const char *const problem = readString(json, at[0], at[1], key, bad)) {
            fail(problem);
            error.offset = bad;
            return {};
        }
        ++at;
        if (next() != ':')
            return fail(at == end ? "the text ends before the document does" : "a colon is missing behind a key");
        ++at;
    }
}

JsonParser::JsonParser() = default;
JsonParser::~JsonParser() = default;
JsonParser::JsonParser(JsonParser &&) noexcept = default;
JsonParser &JsonParser::operator=(JsonParser &&) noexcept = default;

JsonValue JsonParser::parse(std::string_view utf8, JsonArena &arena, JsonError *error)
{
    if (!d)
        d = std::make_unique<Private>();
    JsonError problem;
    const std::size_t skipped = utf8.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::string_view text = utf8.substr(skipped);
    JsonValue value;
    if (text.size() >= simdjson::SIMDJSON_MAXSIZE_BYTES - simdjson::SIMDJSON_PADDING) {
        problem.message = "one document of more than 4 GB cannot be read";
    } else if (!d->prepare(text.size())) {
        throw std::bad_alloc();
    } else {
        // The values point into this copy: strings are neither measured nor copied again, only unescaped in place where they need it.
        char *const json = arena.allocate(text.size() + simdjson::SIMDJSON_PADDING);
        if (!text.empty())
            std::memcpy(json, text.data(), text.size());
        std::memset(json + text.size(), ' ', simdjson::SIMDJSON_PADDING);
        const simdjson::error_code code = text.empty() ? simdjson::EMPTY
                                                       : d->stage->stage1(reinterpret_cast<const std::uint8_t *>(json),
                                                                          text.size(), simdjson::stage1_mode::regular);
        if (code == simdjson::SUCCESS) {
            value = d->walk(json, text.size(), arena, problem);
        } else if (code == simdjson::EMPTY) {
            problem.message = "there is no JSON value";
        } else if (const std::size_t invalid = firstInvalidByte(text); invalid < text.size()) {
            problem = {"the text is not UTF-8", invalid, true};
        } else if (code == simdjson::UNCLOSED_STRING || code == simdjson::UNESCAPED_CHARS) {
            problem = stringProblem(text);
        } else {
            problem.message = simdjson::error_message(code);
        }
        d->release(text.size());
    }
    if (value.isMissing() && error != nullptr) {
        problem.offset += skipped;
        *error = std::move(problem);
    }
    return value;
}

} // namespace obra
