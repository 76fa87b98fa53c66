package studio.backprop.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the jar's manifest has it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Backprop Studio " + (version == null ? "(not packaged)" : version)};
  }
}
