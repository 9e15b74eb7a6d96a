// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace obra {

/// A bump allocator: everything in it lives as long as the arena and is freed at once.
class JsonArena
{
public:
    JsonArena() = default;
    JsonArena(JsonArena &&) noexcept = default;
    JsonArena &operator=(JsonArena &&) noexcept = default;

    /// Uninitialised storage, aligned for any scalar; never null (throws std::bad_alloc).
    char *allocate(std::size_t bytes);
    /// Copies @p text; the view stays valid until reset() or destruction.
    std::string_view copy(std::string_view text);
    /// Forgets everything, keeping the largest block for the next use.
    void reset();
    /// Bytes held from the system.
    std::size_t capacity() const;

private:
    struct Block { std::unique_ptr<char[]> data; std::size_t size = 0; };
    std::vector<Block> m_blocks;
    std::size_t m_used = 0; // in the last block
};

struct JsonMember;

/// A JSON value as a small handle into a JsonArena; copying it copies 16 bytes.
///
/// Numbers keep the text they were written with, because money is decimal text and never a rounded double.
class JsonValue
{
public:
    enum class Kind : std::uint8_t { Missing, Null, False, True, Number, String, Array, Object };

    JsonValue() = default;
    static JsonValue null() { return JsonValue(Kind::Null); }
    static JsonValue boolean(bool value) { return JsonValue(value ? Kind::True : Kind::False); }
    /// @p lexeme must be a valid JSON number and outlive the value.
    static JsonValue number(std::string_view lexeme) { return JsonValue(Kind::Number, lexeme.data(), lexeme.size()); }
    /// @p text is unescaped UTF-8 and must outlive the value.
    static JsonValue string(std::string_view text) { return JsonValue(Kind::String, text.data(), text.size()); }
    static JsonValue array(std::span<const JsonValue> items) { return JsonValue(Kind::Array, items.data(), items.size()); }
    static JsonValue object(std::span<const JsonMember> members) { return JsonValue(Kind::Object, members.data(), members.size()); }
    /// Copies of the items or members into @p arena.
    static JsonValue array(const std::vector<JsonValue> &items, JsonArena &arena);
    static JsonValue object(const std::vector<JsonMember> &members, JsonArena &arena);

    Kind kind() const { return m_kind; }
    bool isMissing() const { return m_kind == Kind::Missing; }
    bool isNull() const { return m_kind == Kind::Null; }
    /// Neither absent nor null.
    bool hasValue() const { return m_kind > Kind::Null; }
    bool isString() const { return m_kind == Kind::String; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isBoolean() const { return m_kind == Kind::True || m_kind == Kind::False; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isTrue() const { return m_kind == Kind::True; }

    /// The unescaped string or the number as it was written; empty for every other kind.
    std::string_view text() const;
    /// text() of a string only; empty for numbers and everything else.
    std::string_view stringText() const { return isString() ? text() : std::string_view(); }
    /// NaN when this is neither a number nor a string that holds one.
    double toDouble() const;

    /// Items of an array, members of an object, 0 otherwise.
    std::size_t size() const { return isArray() || isObject() ? m_size : 0; }
    std::span<const JsonValue> items() const;      ///< Empty unless an array.
    std::span<const JsonMember> members() const;   ///< Empty unless an object.
    /// The last member called @p key (duplicate keys: last wins), Missing when there is none or this is no object.
    const JsonValue &operator[](std::string_view key) const;
    /// Item @p index, Missing when out of range or no array.
    const JsonValue &at(std::size_t index) const;

private:
    explicit JsonValue(Kind kind, const void *data = nullptr, std::size_t size = 0)
        : m_data(data), m_size(static_cast<std::uint32_t>(size)), m_kind(kind) {}

    const void *m_data = nullptr;
    std::uint32_t m_size = 0;
    Kind m_kind = Kind::Missing;
};

struct JsonMember
{
    std::string_view key;
    JsonValue value;
};

/// Equal as JSON: member order does not matter, numbers compare by value.
bool operator==(const JsonValue &a, const JsonValue &b);

struct JsonError
{
    std::string message;      ///< In English, for the log; the Issue made of it is translated.
    std::size_t offset = 0;   ///< Bytes from the start of the text, best effort.
    bool invalidUtf8 = false; ///< The text is not UTF-8: decode it and try again.
};

/// Parses JSON text with simdjson into values. Not thread-safe: one parser a thread, used again and again.
class JsonParser
{
public:
    JsonParser();
    ~JsonParser();
    JsonParser(JsonParser &&) noexcept;
    JsonParser &operator=(JsonParser &&) noexcept;

    /// One document; trailing text other than white space is an error, as is nesting deeper than 512.
    /// The result points into @p arena only (@p utf8 may go). On an error: Missing, and *error filled when given.
    JsonValue parse(std::string_view utf8, JsonArena &arena, JsonError *error = nullptr);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Compact JSON, or indented when @p indent >= 0. Numbers are written as they were read.
std::string toJson(const JsonValue &value, int indent = -1);
void appendJson(std::string &out, const JsonValue &value, int indent = -1, int depth = 0);
/// Appends @p text as a JSON string with quotes.
void appendJsonString(std::string &out, std::string_view text);
/// 64-bit hash of the content: member order and white space do not matter. Not cryptographic.
std::uint64_t contentHash(const JsonValue &value);

} // namespace obra
