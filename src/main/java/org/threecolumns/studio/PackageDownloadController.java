package org.threecolumns.studio;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.journey.FilesInForce;
import org.threecolumns.model.FolderZip;
import org.threecolumns.model.ModelFile;

/** Hands a package out as the two folders, ready to be committed. */
@Controller
class PackageDownloadController {

    private final StudioDoor door;
    private final PackagePage page;
    private final PackageFileStore packaged;
    private final FilesInForce inForce;

    PackageDownloadController(StudioDoor door, PackagePage page, PackageFileStore packaged, FilesInForce inForce) {
        this.door = door;
        this.page = page;
        this.packaged = packaged;
        this.inForce = inForce;
    }

    @GetMapping("/studio/packages/{id}/folders")
    ResponseEntity<byte[]> folders(@AuthenticationPrincipal CurrentUser me, @PathVariable String id) {
        door.toLook(me, "package");
        ModelPackage one = page.find(id);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("package-" + one.id() + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(FolderZip.write(whole(one).values()));
    }

    /** As it was in force; before it is, everything in force with its files in place. */
    private Map<String, ModelFile> whole(ModelPackage one) {
        Map<String, ModelFile> files = new TreeMap<>();
        if (one.state() != ModelPackage.State.PUBLISHED) {
            inForce.all().forEach((name, counts) -> files.put(name, counts.file()));
        }
        packaged.contents(one.id()).forEach(file -> files.put(file.name(), file));
        return files;
    }
}
