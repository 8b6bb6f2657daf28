import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Brings the modelling libraries into the build, and of them only the files that pages load. Run by Maven as a source file, so that it is the
 * same on every machine. Without npm, or without a registry, it says so and the build goes on: pages then show pictures and tables.
 */
final class FetchModelling {

    /** Where in the packages files stand, by the place where pages look for them. */
    private static final Map<String, List<String>> WANTED = Map.of(
            "bpmn",
            List.of(
                    "camunda-bpmn-js/LICENSE",
                    "camunda-bpmn-js/dist/camunda-platform-navigated-viewer.production.min.js>navigated-viewer.js",
                    "camunda-bpmn-js/dist/camunda-platform-modeler.production.min.js>modeler.js",
                    "camunda-bpmn-js/dist/assets/diagram-js.css",
                    "camunda-bpmn-js/dist/assets/bpmn-js.css",
                    "camunda-bpmn-js/dist/assets/properties-panel.css",
                    "camunda-bpmn-js/dist/assets/element-templates.css",
                    "camunda-bpmn-js/dist/assets/popup-menu.css",
                    "camunda-bpmn-js/dist/assets/color-picker.css",
                    "camunda-bpmn-js/dist/assets/diagram-js-minimap.css",
                    "camunda-bpmn-js/dist/assets/bpmn-font/css/bpmn.css>css/bpmn.css",
                    "camunda-bpmn-js/dist/assets/bpmn-font/font/bpmn.woff2>font/bpmn.woff2",
                    "camunda-bpmn-js/dist/assets/bpmn-font/font/bpmn.woff>font/bpmn.woff"),
            "dmn",
            List.of(
                    "dmn-js/LICENSE",
                    "dmn-js/dist/dmn-modeler.production.min.js>modeler.js",
                    "dmn-js/dist/assets/diagram-js.css",
                    "dmn-js/dist/assets/dmn-js-shared.css",
                    "dmn-js/dist/assets/dmn-js-drd.css",
                    "dmn-js/dist/assets/dmn-js-decision-table.css",
                    "dmn-js/dist/assets/dmn-js-decision-table-controls.css",
                    "dmn-js/dist/assets/dmn-js-literal-expression.css",
                    "dmn-js/dist/assets/dmn-js-boxed-expression.css",
                    "dmn-js/dist/assets/dmn-js-boxed-expression-controls.css",
                    "dmn-js/dist/assets/dmn-font/css/dmn.css>css/dmn.css",
                    "dmn-js/dist/assets/dmn-font/font/dmn.woff2>font/dmn.woff2",
                    "dmn-js/dist/assets/dmn-font/font/dmn.woff>font/dmn.woff"),
            "form",
            List.of(
                    "@bpmn-io/form-js/LICENSE",
                    "@bpmn-io/form-js/dist/form-editor.umd.js>editor.js",
                    "@bpmn-io/form-js/dist/assets/form-js.css",
                    "@bpmn-io/form-js/dist/assets/form-js-editor.css",
                    "@bpmn-io/form-js/dist/assets/properties-panel.css"));

    private final Path here;
    private final Path modules;

    private FetchModelling(Path here) {
        this.here = here;
        this.modules = here.resolve("node_modules");
    }

    /** @param args this folder, and the folder from which the application serves */
    public static void main(String[] args) throws IOException, InterruptedException {
        FetchModelling fetching = new FetchModelling(Path.of(args[0]));
        Path into = Path.of(args[1]);
        if (fetching.isInstalled() || fetching.install()) {
            fetching.copy(into);
        } else {
            System.out.println("[WARNING] The modelling libraries are not there: editing and the moving diagram are left out. "
                    + "With Node (18 or newer), npm and a registry that npm can reach, the next build has them.");
        }
    }

    /** npm leaves a lock of its own beside what it installed. */
    private boolean isInstalled() throws IOException {
        Path done = modules.resolve(".package-lock.json");
        return Files.exists(done)
                && Files.getLastModifiedTime(done).compareTo(Files.getLastModifiedTime(here.resolve("package-lock.json"))) >= 0;
    }

    /** Scripts of packages are never run: some of them would telephone home. */
    private boolean install() throws InterruptedException {
        for (String npm : List.of("npm", "npm.cmd")) {
            try {
                Process process = new ProcessBuilder(
                                npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                        .directory(here.toFile())
                        .inheritIO()
                        .start();
                boolean ended = process.waitFor(10, TimeUnit.MINUTES);
                if (!ended) {
                    process.destroy();
                }
                return ended && process.exitValue() == 0;
            } catch (IOException notThere) {
                System.out.println("[INFO] There is no program " + npm + ".");
            }
        }
        return false;
    }

    private void copy(Path into) throws IOException {
        for (Map.Entry<String, List<String>> folder : WANTED.entrySet()) {
            for (String file : folder.getValue()) {
                String[] fromTo = file.split(">");
                Path from = modules.resolve(fromTo[0]);
                Path to = into.resolve(folder.getKey())
                        .resolve(fromTo.length > 1 ? fromTo[1] : from.getFileName().toString());
                if (!Files.exists(to) || Files.size(to) != Files.size(from)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
