import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/** Run by the build: PostgreSQL's programs out of the published xz archive into a gzip one, with its digest beside it. */
final class RepackPostgres {
    public static void main(String[] paths) throws IOException, NoSuchAlgorithmException {
        Path published = Path.of(paths[0]);
        Path packed = Path.of(paths[1]);
        Path digest = packed.resolveSibling(packed.getFileName() + ".sha256");
        if (Files.exists(digest)
                && Files.getLastModifiedTime(digest).compareTo(Files.getLastModifiedTime(published)) >= 0) {
            return;
        }
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        try (FileSystem jar = FileSystems.newFileSystem(published);
                DirectoryStream<Path> archives = Files.newDirectoryStream(jar.getPath("/"), "*.txz");
                InputStream programs =
                        new XZInputStream(Files.newInputStream(archives.iterator().next()));
                OutputStream out = new GZIPOutputStream(
                        new DigestOutputStream(Files.newOutputStream(packed), sum), 1 << 16)) {
            programs.transferTo(out);
        }
        Files.writeString(digest, HexFormat.of().formatHex(sum.digest()));
    }
}
