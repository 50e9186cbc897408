package io.pingwall.target;

/// Addresses that somebody means together: `10.0.0.0/24`, `10.0.0.1-50`, `fd00::/64`, or one alone.
/// Any thread.
///
/// A network is taken whole here: what is asked of it is whether it holds an address, not which
/// hosts to watch.
public record AddressRange(AddressKey first, AddressKey last) {
    /// What came of reading.
    public sealed interface Reading {
        record Good(AddressRange range) implements Reading {}

        /// Neither an address nor a range: a name, or a piece of either.
        record Piece() implements Reading {}

        record Bad(String sentence) implements Reading {}
    }

    public static Reading read(String text) {
        var trimmed = text.strip();
        if (trimmed.indexOf('/') >= 0) {
            var block = RangeReader.block(trimmed);
            return block == null
                    ? new Reading.Bad(RangeReader.noNetwork(trimmed))
                    : good(AddressKey.of(block.getLower()), AddressKey.of(block.getUpper()));
        }
        if (RangeReader.looksLikeRange(trimmed)) {
            return switch (RangeReader.range(trimmed)) {
                case Written.Many(var range) ->
                        good(AddressKey.of(range.getLower()), AddressKey.of(range.getUpper()));
                case Written.Wrong(var sentence) -> new Reading.Bad(sentence);
                case Written.One _, Written.Named _ -> new Reading.Piece();
            };
        }
        var address = StrictAddress.parse(trimmed);
        return address == null
                ? new Reading.Piece()
                : good(AddressKey.of(address), AddressKey.of(address));
    }

    private static Reading good(AddressKey first, AddressKey last) {
        return new Reading.Good(new AddressRange(first, last));
    }

    /// @param address as a [Target] holds it; a name is in no range
    public boolean contains(String address) {
        var key = AddressKey.of(address);
        return first.compareTo(key) <= 0 && key.compareTo(last) <= 0;
    }
}
