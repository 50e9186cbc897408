import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Packs pictures of the icon into the files that Windows and macOS want.
///
/// `java IconFiles.java FOLDER OUT.ico OUT.icns`; FOLDER holds `pingwall-16.png` to
/// `pingwall-1024.png`. Both formats are a directory of pictures and take PNG as it is: ICO since
/// Windows Vista (16 bytes an entry, then the pictures), ICNS since macOS 10.7 (a type of four
/// letters and a length before each).
public final class IconFiles {
    /// A side of 256 is written as 0, and none may be longer.
    private static final int[] ICO_SIDES = {16, 24, 32, 48, 64, 128, 256};

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;

    private final Path folder;

    private IconFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("IconFiles: say FOLDER OUT.ico OUT.icns");
            System.exit(3);
        }
        var files = new IconFiles(Path.of(args[0]));
        Files.write(Path.of(args[1]), files.ico());
        Files.write(Path.of(args[2]), files.icns());
    }

    /// Type and side of each picture; the types from ic11 on are for screens of double density.
    private static Map<String, Integer> icnsTypes() {
        var types = new LinkedHashMap<String, Integer>();
        types.put("ic11", 32);
        types.put("ic12", 64);
        types.put("ic07", 128);
        types.put("ic13", 256);
        types.put("ic08", 256);
        types.put("ic14", 512);
        types.put("ic09", 512);
        types.put("ic10", 1024);
        return types;
    }

    private byte[] ico() throws IOException {
        int pictures = ICO_HEADER + ICO_SIDES.length * ICO_ENTRY;
        int size = pictures;
        for (int side : ICO_SIDES) {
            size += png(side).length;
        }
        var out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIDES.length);
        int offset = pictures;
        for (int side : ICO_SIDES) {
            int length = png(side).length;
            out.put((byte) side).put((byte) side).putShort((short) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        for (int side : ICO_SIDES) {
            out.put(png(side));
        }
        return out.array();
    }

    private byte[] icns() throws IOException {
        int size = ICNS_HEADER;
        for (int side : icnsTypes().values()) {
            size += ICNS_HEADER + png(side).length;
        }
        var out = ByteBuffer.allocate(size);
        out.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        for (var type : icnsTypes().entrySet()) {
            var picture = png(type.getValue());
            out.put(type.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(ICNS_HEADER + picture.length).put(picture);
        }
        return out.array();
    }

    /// The picture of this side, whose own header must agree. Windows shows no PNG of another kind
    /// in an ICO.
    private byte[] png(int side) throws IOException {
        var file = folder.resolve("pingwall-" + side + ".png");
        var bytes = Files.readAllBytes(file);
        var header = ByteBuffer.wrap(bytes);
        if (bytes.length < 26
                || header.getLong(0) != 0x89504e470d0a1a0aL
                || header.getInt(16) != side
                || header.getInt(20) != side
                || header.getShort(24) != 0x0806) {
            throw new IOException(
                    "%1$s is no PNG of %2$d by %2$d in 8-bit RGBA".formatted(file, side));
        }
        return bytes;
    }
}
